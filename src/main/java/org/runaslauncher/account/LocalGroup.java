package org.runaslauncher.account;

import java.util.List;

/**
 * A group of this computer.
 *
 * @param administrators whether it is the one whose members administer this computer, whatever it is called in the language of Windows
 * @param members those who can log on, as {@code DOMAIN\name}; groups that are members of the group are not among them
 */
public record LocalGroup(String name, boolean administrators, List<String> members) {
    public LocalGroup {
        members = List.copyOf(members);
    }
}
