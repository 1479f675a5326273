/**
 * One launch: a {@link org.runaslauncher.launch.LaunchRequest} goes in, one {@link org.runaslauncher.launch.LaunchOutcome} comes
 * back. What Windows has to do for it stands here as interfaces ({@link org.runaslauncher.launch.ProcessStarter}), implemented in
 * {@code windows}.
 *
 * <p>May import: {@code program}, {@code account}, {@code seclogon}, {@code java.base}.
 */
package org.runaslauncher.launch;
