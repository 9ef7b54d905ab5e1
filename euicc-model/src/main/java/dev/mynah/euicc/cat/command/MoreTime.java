package dev.mynah.euicc.cat.command;

/** MORE TIME: the card is not done yet (TS 102 223 6.4.4, 6.6.4). */
public record MoreTime() implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.MORE_TIME;
    }
}
