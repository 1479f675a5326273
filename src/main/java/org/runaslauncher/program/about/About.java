package org.runaslauncher.program.about;

/**
 * What a file says of itself, and who vouches for that. Every text may be empty; none has more than one line.
 *
 * @param description of the version resource ({@code FileDescription}), in the language of Windows where it has it
 * @param version of the product or of the file
 * @param publisher the subject of the signature's certificate if the signature is {@link Signature#VALID}, otherwise what the version
 *     resource claims ({@code CompanyName})
 */
public record About(String description, String version, String publisher, Signature signature) {
    /** Of a file that says nothing, or that cannot be read. */
    public static final About NOTHING = new About("", "", "", Signature.UNKNOWN);

    /** Takes texts as they stand in the file. */
    public About {
        description = OneLine.of(description);
        version = OneLine.of(version);
        publisher = OneLine.of(publisher);
    }

    /** The same, once the signature is known. */
    public About signed(Signature result) {
        return new About(description, version, publisher, result);
    }

    /** The same of a file whose signature is {@link Signature#VALID}. */
    public About signedBy(String subject) {
        return new About(description, version, subject, Signature.VALID);
    }
}
