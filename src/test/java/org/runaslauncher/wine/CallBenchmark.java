package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Secret;
import org.runaslauncher.rig.Wait;

/**
 * How long it takes from Enter, after a password was typed, to the call of CreateProcessWithLogonW; and to the handler of OK in a Swing frame
 * and in a dialog in plain C. What all three have to wait for is the keyboard, the X server and Wine.
 */
final class CallBenchmark implements AutoCloseable {
    private static final String ACCOUNT = "demo";
    private static final double MICROSECONDS_PER_MILLISECOND = 1000;

    private final WineComputer computer;
    private final Application application;
    private final Application archived;
    private final Display display;
    private final ReadyKeyboard keyboard;
    private final Secret password = Secret.random();
    private final List<Double> product = new ArrayList<>();
    private final List<Double> archivedProduct = new ArrayList<>();
    private final List<Double> frame = new ArrayList<>();
    private final List<Double> dialog = new ArrayList<>();

    /** @param archived the same with a class-data archive */
    CallBenchmark(WineComputer computer, Application application, Application archived) {
        this.computer = computer;
        this.application = application;
        this.archived = archived;
        display = computer.display();
        keyboard = new ReadyKeyboard(display);
    }

    void run() {
        product.add(product(application));
        archivedProduct.add(product(archived));
        frame.add(handler("OK frame", Benchmark.swing(application, OkFrame.class)));
        dialog.add(handler("Plain dialog", Benchmark.PLAIN_DIALOG));
    }

    private double product(Application launcher) {
        Path folder = Folders.fresh(Folders.WINE.resolve("benchmark-rig"));
        Rig rig = new Rig(folder).account(ACCOUNT, ".", password, 0);
        ReportProgram program = new ReportProgram(folder.resolve("report.exe"));
        ProductRun run = new ProductRun(computer, launcher, rig, "/user:" + ACCOUNT, program.path()).open();
        long pressed = enter();
        Map<String, String> call = rig.awaitCall(0);
        if (run.exitCode() != 0 || !"match".equals(call.get("password"))) {
            throw new AssertionError("the program was not started");
        }
        return (Long.parseLong(call.get("entered.microseconds")) - pressed) / MICROSECONDS_PER_MILLISECOND;
    }

    private double handler(String title, String... command) {
        Path file = Folders.fresh(Folders.WINE.resolve("benchmark-handler")).resolve("handled.txt");
        computer.start(
                Map.of(),
                Stream.concat(Stream.of(command), Stream.of(Folders.windows(file)))
                        .toArray(String[]::new));
        display.activate(title);
        display.awaitStill();
        long pressed = enter();
        long handled = Wait.forValue("the handler of OK", () -> microseconds(file));
        display.awaitClosed(title);
        return (handled - pressed) / MICROSECONDS_PER_MILLISECOND;
    }

    private long enter() {
        display.type(password.text());
        display.awaitStill();
        return keyboard.press("Return");
    }

    private static Optional<Long> microseconds(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            return text.endsWith("\n") ? Optional.of(Long.parseLong(text.strip())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Statistics> times() {
        return Stream.of(product, frame, dialog, archivedProduct)
                .map(Statistics::of)
                .toList();
    }

    /** What the product does between OK and the call, without what any Swing program waits for. */
    double own() {
        return own(product);
    }

    /** The same with the class-data archive. */
    double ownArchived() {
        return own(archivedProduct);
    }

    private double own(List<Double> times) {
        return Statistics.of(times).median() - Statistics.of(frame).median();
    }

    @Override
    public void close() {
        keyboard.close();
    }
}
