package org.runaslauncher.ui;

import java.io.IOException;
import org.runaslauncher.integration.UserEntries;
import org.runaslauncher.launch.Background;
import org.runaslauncher.settings.History;
import org.runaslauncher.settings.Settings;
import org.runaslauncher.settings.Settings.Choice;
import org.runaslauncher.settings.StoredSettings;
import org.runaslauncher.text.Explanations;
import org.runaslauncher.text.Messages;

/** Decides what the settings window does. Belongs to the event thread, which it never keeps waiting. */
public final class SettingsPresenter {
    private final SettingsView view;
    private final Services services;
    private Settings shown;
    private EntriesPresenter entries;
    private boolean opening;

    /**
     * What the presenter works with.
     *
     * @param clearAccounts forgets all names of accounts
     */
    public record Services(
            StoredSettings stored,
            History programs,
            Runnable clearAccounts,
            UserEntries entries,
            Background background) {}

    public SettingsPresenter(SettingsView view, Services services) {
        this.view = view;
        this.services = services;
    }

    /** Does what is set for the time when the Run As window opens. */
    public void windowOpened() {
        services.background()
                .run(
                        services.stored()::settings,
                        settings -> {
                            if (settings.moreOptionsOpen().value()) {
                                view.openMoreOptions();
                            }
                        },
                        fault -> {});
    }

    /** Opens the settings window. */
    public void open() {
        if (!opening) {
            opening = true;
            services.background().run(services.stored()::settings, this::show, fault -> opening = false);
        }
    }

    private void show(Settings settings) {
        opening = false;
        shown = settings;
        entries = new EntriesPresenter(view.entries(), services.entries(), services.background());
        entries.look();
        view.open(settings);
    }

    /** Saves what was chosen, and closes the window. What may not be remembered any more is forgotten. */
    public void ok() {
        Choice choice = view.choice();
        if (!shown.defaultDomain().isRuled() && !choice.hasGoodDomain()) {
            view.showNoDomain();
            return;
        }
        Settings before = shown;
        Settings now = before.with(choice);
        inBackground(() -> save(before, now), () -> {
            shown = now;
            view.reload();
            applyEntries();
        });
    }

    private void applyEntries() {
        view.setBusy(true);
        entries.apply(
                () -> {
                    view.setBusy(false);
                    view.close();
                },
                () -> view.setBusy(false));
    }

    private void save(Settings before, Settings now) throws IOException {
        services.stored().save(before, now);
        if (before.rememberPrograms().value() && !now.rememberPrograms().value()) {
            services.programs().clear();
        }
        if (before.rememberAccounts().value() && !now.rememberAccounts().value()) {
            services.clearAccounts().run();
        }
    }

    /** Forgets all programs and accounts, now, whatever becomes of the rest. */
    public void forget() {
        inBackground(
                () -> {
                    services.programs().clear();
                    services.clearAccounts().run();
                },
                () -> {
                    view.showForgotten();
                    view.reload();
                });
    }

    private interface Work {
        void run() throws IOException;
    }

    private void inBackground(Work work, Runnable done) {
        view.setBusy(true);
        services.background()
                .run(
                        () -> {
                            work.run();
                            return null;
                        },
                        nothing -> {
                            view.setBusy(false);
                            done.run();
                        },
                        fault -> {
                            view.setBusy(false);
                            view.showFailure(
                                    fault instanceof IOException
                                            ? Messages.get("settings.not-saved", fault.getMessage())
                                            : Explanations.ofFault(fault).happened());
                        });
    }
}
