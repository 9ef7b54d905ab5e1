package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.cat.terminal.TerminalProfile;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/** TERMINAL PROFILE: the terminal says what the card may ask of it. */
final class ReceiveTerminalProfile implements CardCommand {

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() == 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        channel.port().applet().terminalProfile(new TerminalProfile(command.data()));
        return ResponseApdu.of(StatusWord.OK);
    }
}
