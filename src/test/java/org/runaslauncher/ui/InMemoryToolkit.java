package org.runaslauncher.ui;

import java.lang.reflect.Modifier;
import java.security.PrivilegedAction;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.loading.ClassInjector;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import net.bytebuddy.implementation.SuperMethodCall;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Cacio, an AWT toolkit in pure Java. Version 1.18 needs two classes of the JDK that later ones no longer have (17 and 21 do, 25 does not):
 * where they are missing, the two below are loaded under their names.
 */
final class InMemoryToolkit {
    /** Has to be called before anything of AWT is touched. */
    static void install() throws ReflectiveOperationException {
        putBackIfMissing("sun.java2d.SurfaceManagerFactory", ManagerFactory.class);
        putBackIfMissing("sun.security.action.GetPropertyAction", PropertyAction.class);
        // Its static initializer puts the toolkit in place.
        Class.forName("com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension");
        askNoServerForFonts();
    }

    /** Newer JDKs ask the X server for its font folders even where there is none, and crash. Their super class asks nobody. */
    private static void askNoServerForFonts() throws ClassNotFoundException {
        Class<?> manager = Class.forName("sun.awt.X11FontManager", false, null);
        new ByteBuddy()
                .redefine(manager, ClassFileLocator.ForClassLoader.ofSystemLoader())
                .method(ElementMatchers.named("getFontPath"))
                .intercept(SuperMethodCall.INSTANCE)
                .make()
                .load(null, ClassReloadingStrategy.fromInstalledAgent());
    }

    private static void putBackIfMissing(String name, Class<?> standIn) {
        try {
            Class.forName(name, false, null);
        } catch (ClassNotFoundException e) {
            // Into the loader of the JDK's own classes: Cacio puts those of its own there that need the two.
            ClassInjector.UsingUnsafe.ofBootLoader()
                    .inject(new ByteBuddy()
                            .redefine(standIn)
                            .name(name)
                            .modifiers(standIn.getModifiers() | Modifier.PUBLIC)
                            .make()
                            .getAllTypes());
        }
    }

    private InMemoryToolkit() {}
}

/** As sun.java2d.SurfaceManagerFactory was. Nothing asks for the instance: newer JDKs fall back to images in memory. */
abstract class ManagerFactory {
    @SuppressWarnings("unused")
    private static ManagerFactory instance;

    public ManagerFactory() {}

    public static void setInstance(ManagerFactory instance) {}
}

/** As sun.security.action.GetPropertyAction was. */
class PropertyAction implements PrivilegedAction<String> {
    private final String name;
    private final String otherwise;

    public PropertyAction(String name) {
        this(name, null);
    }

    public PropertyAction(String name, String otherwise) {
        this.name = name;
        this.otherwise = otherwise;
    }

    @Override
    public String run() {
        return System.getProperty(name, otherwise);
    }
}
