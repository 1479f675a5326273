/**
 * The fourth ring: a real Windows, a real account, the real dialog. An account is created, used and deleted again, so these tests run only
 * where {@link org.runaslauncher.realwindows.ThrowAwayMachine} lets them: {@code mvn verify -Pwindows-changes-this-pc
 * -Dthrow-away-machine=yes}.
 *
 * <p>Not under {@code windows}, whose tests also run under Wine. May import: the product, {@code rig}, {@code ui}'s extension for tests with
 * a window, {@code com.sun.jna}.
 */
package org.runaslauncher.realwindows;
