/**
 * Builds the installer: what {@code mvn package -Pinstaller} runs once target/app is whole. It is no part of the product, which is why it lies
 * among the tests; it may import {@code program.image}, and no test imports it but its own and those of the MSI.
 */
package org.runaslauncher.installer;
