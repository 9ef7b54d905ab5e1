package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;
import dev.mynah.euicc.port.TerminalCapabilities;

/** TERMINAL CAPABILITY: a template A9 of what the terminal's hardware and assistant can do (TS 102 221 11.1.19). */
final class TerminalCapability implements CardCommand {

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() == 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        return TerminalCapabilities.decode(command.data())
                .map(said -> {
                    channel.port().terminalCapabilities(said);
                    return ResponseApdu.of(StatusWord.OK);
                })
                .orElseGet(() -> ResponseApdu.of(StatusWord.INCORRECT_DATA));
    }
}
