/** An in-memory Windows: accounts, files, a service, and processes that only pretend. For the tests; the product holds no emulation. */
package org.runaslauncher.fakes;
