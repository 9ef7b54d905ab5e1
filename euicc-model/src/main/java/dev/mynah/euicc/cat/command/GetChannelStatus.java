package dev.mynah.euicc.cat.command;

/** GET CHANNEL STATUS (TS 102 223 6.4.31, 6.6.31). */
public record GetChannelStatus() implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.GET_CHANNEL_STATUS;
    }
}
