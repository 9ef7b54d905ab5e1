package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.CloseChannel;
import dev.mynah.euicc.cat.command.ProactiveCommand;

/** Closes the channel. */
public record CloseChannelStep() implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return new CloseChannel(OpenChannelStep.channel(values));
    }
}
