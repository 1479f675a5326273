package org.runaslauncher.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the product, in the language of Windows where there is a translation, otherwise in English. */
public final class Messages {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.runaslauncher.messages", Locale.getDefault(Locale.Category.DISPLAY));

    private Messages() {}

    /**
     * The text of a key.
     *
     * @throws java.util.MissingResourceException for an unknown key: a fault of the program, which the tests look for
     */
    public static String get(String key) {
        return BUNDLE.getString(key);
    }

    /** The text of a key as a {@link MessageFormat} pattern, filled in. Numbers are written without grouping. */
    public static String get(String key, Object... parameters) {
        Object[] texts = new Object[parameters.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(parameters[i]);
        }
        return new MessageFormat(get(key)).format(texts);
    }
}
