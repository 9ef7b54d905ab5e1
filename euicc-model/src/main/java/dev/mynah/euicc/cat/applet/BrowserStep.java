package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.LaunchBrowser;
import dev.mynah.euicc.cat.command.ProactiveCommand;
import java.util.Optional;

/**
 * Launches a browser.
 *
 * @param confirmation what the user is asked first
 */
public record BrowserStep(String url, Optional<String> confirmation) implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return new LaunchBrowser(0, values.fill(url), confirmation.map(values::fill));
    }
}
