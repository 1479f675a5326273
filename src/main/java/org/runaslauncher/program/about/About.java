package org.runaslauncher.program.about;

/**
 * What a file says of itself. Every text may be empty.
 *
 * @param description of the version resource ({@code FileDescription}), in the language of Windows where it has it
 * @param version of the product or of the file
 * @param publisher the subject of the signature's certificate if the signature is {@link Signature#VALID}, otherwise what the version
 *     resource claims ({@code CompanyName})
 */
public record About(String description, String version, String publisher, Signature signature) {
    /** Of a file that says nothing, or that cannot be read. */
    public static final About NOTHING = new About("", "", "", Signature.UNKNOWN);
}
