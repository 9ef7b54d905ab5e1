package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.MoreTime;
import dev.mynah.euicc.cat.command.ProactiveCommand;

/** Asks for time. */
public record MoreTimeStep() implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return new MoreTime();
    }
}
