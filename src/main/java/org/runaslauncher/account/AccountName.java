package org.runaslauncher.account;

import java.util.Objects;
import java.util.Optional;

/**
 * The name of an account, split into the two strings that a logon call takes.
 *
 * <p>{@code CreateProcessWithLogonW} wants a plain user name with a domain, or a user principal name with no domain at all; a
 * {@code DOMAIN\name} string it does not split by itself
 * (<a href="https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createprocesswithlogonw">API page</a>). The domain
 * {@code .} means the accounts of this computer, which is also what a bare user name stands for.
 */
public final class AccountName {
    /** The domain that stands for this computer's own accounts. */
    public static final String THIS_COMPUTER = ".";

    private final String user;
    private final String domain;

    AccountName(String user, String domain) {
        this.user = Objects.requireNonNull(user);
        this.domain = domain;
    }

    /**
     * Reads a name as somebody typed it: {@code DOMAIN\name}, {@code user@domain}, {@code .\name} or {@code user}.
     *
     * @throws InvalidAccountNameException if it cannot be the name of any account
     */
    public static AccountName parse(String typed) throws InvalidAccountNameException {
        return AccountNameParser.parse(typed, THIS_COMPUTER);
    }

    /**
     * The same for somebody who leaves the domain out.
     *
     * @param defaultDomain of a bare user name; empty for this computer, as is what cannot be a domain: anybody may have written the setting
     */
    public static AccountName parse(String typed, String defaultDomain) throws InvalidAccountNameException {
        return AccountNameParser.parse(
                typed, AccountNameParser.isDomain(defaultDomain) ? defaultDomain.strip() : THIS_COMPUTER);
    }

    /** The user part, or the whole user principal name. */
    public String user() {
        return user;
    }

    /** The domain or computer; empty for a user principal name. */
    public Optional<String> domain() {
        return Optional.ofNullable(domain);
    }

    /** Whether the name is looked up among this computer's accounts only. */
    public boolean isLocal() {
        return THIS_COMPUTER.equals(domain);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountName that
                && user.equalsIgnoreCase(that.user)
                && (domain == null ? that.domain == null : domain.equalsIgnoreCase(that.domain));
    }

    @Override
    public int hashCode() {
        return user.toLowerCase(java.util.Locale.ROOT).hashCode();
    }

    /** The name as people write it. */
    @Override
    public String toString() {
        return domain == null ? user : domain + "\\" + user;
    }
}
