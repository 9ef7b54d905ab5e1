package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.TerminalResponse;
import dev.mynah.euicc.cat.object.ToolkitEvent;
import java.util.Optional;

/** One thing an application asks of the terminal. */
public interface Step {

    /** The command, with what earlier steps found out in it. */
    ProactiveCommand command(Values values);

    /** Keeps what the terminal answered, once it has performed the command. */
    default void answered(TerminalResponse response, Values values) {}

    /** What has to happen before the command makes sense. */
    default Optional<ToolkitEvent> awaits() {
        return Optional.empty();
    }

    /** Whether the user is asked something, so that going back from the next step leads here. */
    default boolean asks() {
        return false;
    }
}
