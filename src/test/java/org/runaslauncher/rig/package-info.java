/**
 * The Java side of the rig in {@code src/test/native}: used by tests on Linux, which drive the product from outside, and by tests inside
 * the Windows runtime, which call the adapters.
 */
package org.runaslauncher.rig;
