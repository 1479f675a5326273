package org.runaslauncher.seclogon.repair;

import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.StartType;

/**
 * The service as it was before a change.
 *
 * @param startType {@link StartType#UNKNOWN} if it could not be read
 * @param permissions null if they could not be read
 */
public record SavedService(StartType startType, SecurityDescriptor permissions) {}
