package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/** MANAGE CHANNEL: opens the next free channel or a certain one, or closes one (TS 102 221 11.1.17). */
final class ManageChannel implements CardCommand {

    private static final int OPEN = 0x00;
    private static final int CLOSE = 0x80;

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.lc() != 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        return switch (command.p1()) {
            case OPEN -> command.p2() == 0 ? openNext(channel, command) : open(channel, command.p2());
            case CLOSE -> close(channel, command.p2());
            default -> ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        };
    }

    private static ResponseApdu openNext(LogicalChannel channel, CommandApdu command) {
        if (!command.hasLe() || command.le() != 1) {
            return ResponseApdu.of(StatusWord.wrongLe(1));
        }
        int opened = channel.port().openChannel(channel);
        return opened == 0
                ? ResponseApdu.of(StatusWord.FUNCTION_NOT_SUPPORTED)
                : ResponseApdu.of(new byte[] {(byte) opened});
    }

    private static ResponseApdu open(LogicalChannel channel, int number) {
        boolean opened = channel.port().openChannel(number, channel);
        return ResponseApdu.of(opened ? StatusWord.OK : StatusWord.FUNCTION_NOT_SUPPORTED);
    }

    /** Channel 0 can't be closed; P2 of 0 means the channel the command came in on. */
    private static ResponseApdu close(LogicalChannel channel, int number) {
        int closing = number == 0 ? channel.number() : number;
        boolean closed = channel.port().closeChannel(closing);
        return ResponseApdu.of(closed ? StatusWord.OK : StatusWord.CHANNEL_NOT_SUPPORTED);
    }
}
