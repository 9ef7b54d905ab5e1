package dev.mynah.euicc.cat.command;

/** POLLING OFF: no STATUS but those that presence detection needs (TS 102 223 6.4.14, 6.6.14). */
public record PollingOff() implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.POLLING_OFF;
    }
}
