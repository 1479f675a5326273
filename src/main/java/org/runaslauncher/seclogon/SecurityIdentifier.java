package org.runaslauncher.seclogon;

/**
 * Who may do something: an account or a group, as Windows numbers them.
 *
 * @param value {@code S-1-...} in decimal numbers as Windows writes it, or the two letters of an abbreviation that belongs to a domain which
 *     the text does not name ({@code DA}: the administrators of the domain)
 */
public record SecurityIdentifier(String value) {
    public static final SecurityIdentifier SYSTEM = new SecurityIdentifier("S-1-5-18");
    public static final SecurityIdentifier ADMINISTRATORS = new SecurityIdentifier("S-1-5-32-544");
    public static final SecurityIdentifier USERS = new SecurityIdentifier("S-1-5-32-545");
    public static final SecurityIdentifier INTERACTIVE = new SecurityIdentifier("S-1-5-4");
    public static final SecurityIdentifier SERVICE = new SecurityIdentifier("S-1-5-6");
    public static final SecurityIdentifier AUTHENTICATED_USERS = new SecurityIdentifier("S-1-5-11");
    public static final SecurityIdentifier EVERYONE = new SecurityIdentifier("S-1-1-0");

    /** Windows' own installer of its parts, the only one beside administrators that may have more than them. */
    static final SecurityIdentifier TRUSTED_INSTALLER =
            new SecurityIdentifier("S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464");

    /** In a list: whoever owns the object. */
    static final SecurityIdentifier OWNER_RIGHTS = new SecurityIdentifier("S-1-3-4");

    private static final String DOMAIN = "S-1-5-21-";

    /**
     * Reads {@code S-1-...} (numbers decimal or 0x...) or two letters, in upper or lower case.
     *
     * @throws InvalidSecurityDescriptorException if it is neither
     */
    public static SecurityIdentifier parse(String text) throws InvalidSecurityDescriptorException {
        SddlText sddl = new SddlText(text);
        SecurityIdentifier sid = SidParser.parse(sddl);
        sddl.skipBlanks();
        if (!sddl.atEnd()) {
            throw sddl.problem(SddlProblem.INVALID_SID);
        }
        return sid;
    }

    /** Whether it has full power over the computer anyway: the system, administrators, and Windows' own installer of its parts. */
    public boolean isTrusted() {
        return equals(SYSTEM) || equals(ADMINISTRATORS) || equals(TRUSTED_INSTALLER);
    }

    /** Whether the identifier in an entry of a list means this one in a token. */
    public boolean means(SecurityIdentifier inToken) {
        return equals(inToken) || isThatOfSomeDomain(inToken.value);
    }

    // The text names no domain, so that any will do: nobody is in the administrators of a domain that this computer
    // does not trust.
    private boolean isThatOfSomeDomain(String other) {
        return value.length() == 2
                && other.startsWith(DOMAIN)
                && other.endsWith("-" + SidAbbreviation.valueOf(value).relative());
    }

    /** As Windows writes it into a security descriptor: two letters if it has any. */
    @Override
    public String toString() {
        return SidAbbreviation.ofIdentifier(value).map(Enum::name).orElse(value);
    }
}
