package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/** TERMINAL CAPABILITY: a template A9 of what the terminal's hardware and assistant can do; nothing here depends on it. */
final class TerminalCapability implements CardCommand {

    private static final int TEMPLATE = 0xA9;

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() < 2) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        boolean template = command.data(0) == TEMPLATE && command.data(1) == command.lc() - 2;
        return ResponseApdu.of(template ? StatusWord.OK : StatusWord.INCORRECT_DATA);
    }
}
