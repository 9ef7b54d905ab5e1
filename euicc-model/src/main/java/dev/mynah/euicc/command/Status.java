package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.port.CardApplication;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/** STATUS: what is selected, and the terminal's sign of life that gives the card a chance to ask for something. */
final class Status implements CardCommand {

    private static final int LAST_INDICATION = 2;

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.p1() > LAST_INDICATION) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() != 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        channel.port().proactiveSession().polled();
        switch (command.p2()) {
            case 0x00 -> {
                byte[] template = SelectFile.template(channel, channel.directory(), 0x04);
                return ExpectedLength.atMost(command, template, 0, template.length);
            }
            case 0x01 -> {
                return name(channel, command);
            }
            case 0x0C -> {
                return ResponseApdu.of(StatusWord.OK);
            }
            default -> {
                return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
            }
        }
    }

    private static ResponseApdu name(LogicalChannel channel, CommandApdu command) {
        CardApplication other = channel.cardApplication();
        DedicatedFile application = channel.application();
        byte[] aid;
        if (other != null) {
            aid = other.aid();
        } else if (application != null) {
            aid = application.row().aid();
        } else {
            return ResponseApdu.of(StatusWord.REFERENCED_DATA_NOT_FOUND);
        }
        byte[] name = new byte[2 + aid.length];
        name[0] = (byte) 0x84;
        name[1] = (byte) aid.length;
        System.arraycopy(aid, 0, name, 2, aid.length);
        return ExpectedLength.atMost(command, name, 0, name.length);
    }
}
