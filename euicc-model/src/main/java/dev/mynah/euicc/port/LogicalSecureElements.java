package dev.mynah.euicc.port;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import java.util.List;

/**
 * The logical secure elements of a card on its one interface with the terminal: every command goes to the one that MANAGE LSI
 * selected, number 0 at first (TS 102 221, logical secure element interfaces). Each is a port with channels, PINs and a proactive
 * session of its own. Only number 0 can be used until the terminal has configured how many it can tell apart and agreed with the
 * card on a mode for multiple enabled profiles.
 */
public final class LogicalSecureElements implements CardPort {

    private static final int PROPRIETARY_CLASS = 0x80;
    private static final int MANAGE_LSI = 0x7C;
    private static final int GET_RESPONSE = 0xC0;

    private static final int SELECT = 0x00;
    private static final int RESET = 0x01;
    private static final int ASSIGN_SWP = 0x02;
    private static final int RETRIEVE_SWP = 0x03;
    private static final int CONFIGURE = 0x04;

    private static final int ATR = 0x80;

    private final List<EsimPort> ports;
    private final MepMode mepMode;
    private final PendingResponse pending = new PendingResponse();
    private int selected;
    private int highest;

    /** @param ports in the order of their numbers, at least one */
    public LogicalSecureElements(List<EsimPort> ports, MepMode mepMode) {
        this.ports = List.copyOf(ports);
        this.mepMode = mepMode;
    }

    /** Resets all of them and forgets what was configured. */
    @Override
    public byte[] reset() {
        pending.forget();
        selected = 0;
        highest = 0;
        byte[] atr = ports.get(0).reset();
        ports.stream().skip(1).forEach(EsimPort::reset);
        return atr;
    }

    @Override
    public byte[] transmit(byte[] commandApdu) {
        CommandApdu command = CommandApdu.parse(commandApdu).orElse(null);
        if (command != null && mepMode != MepMode.NONE && is(command, MANAGE_LSI)) {
            return pending.deliver(command, manage(command)).bytes();
        }
        if (command != null && pending.waits() && (command.cla() & 0x7F) == 0 && command.ins() == GET_RESPONSE) {
            return pending.next(command.hasLe() ? command.le() : 256).bytes();
        }
        pending.forget();
        return ports.get(selected).transmit(commandApdu);
    }

    private static boolean is(CommandApdu command, int ins) {
        return command.cla() == PROPRIETARY_CLASS && command.ins() == ins;
    }

    private ResponseApdu manage(CommandApdu command) {
        return switch (command.p1()) {
            case SELECT -> select(command);
            case RESET -> resetOne(command);
            // There is no interface to a contactless front-end to assign.
            case ASSIGN_SWP, RETRIEVE_SWP -> ResponseApdu.of(StatusWord.FUNCTION_NOT_SUPPORTED);
            case CONFIGURE -> configure(command);
            default -> ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        };
    }

    private ResponseApdu select(CommandApdu command) {
        if (command.lc() != 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        if (command.p2() > highest) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        selected = command.p2();
        return ResponseApdu.of(StatusWord.OK);
    }

    private ResponseApdu resetOne(CommandApdu command) {
        if (command.lc() != 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        if (command.p2() > highest) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        int length = 2 + ports.get(command.p2()).atr().length;
        if (command.hasLe() && command.le() > length) {
            return ResponseApdu.of(StatusWord.wrongLe(length));
        }
        byte[] atr = ports.get(command.p2()).reset();
        byte[] answer = new byte[length];
        answer[0] = (byte) ATR;
        answer[1] = (byte) atr.length;
        System.arraycopy(atr, 0, answer, 2, atr.length);
        return ResponseApdu.of(answer);
    }

    private ResponseApdu configure(CommandApdu command) {
        if (command.p2() != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        return LsiConfiguration.decode(command.data())
                .map(proposed -> {
                    LsiConfiguration agreed = proposed.agreed(mepMode, ports.size() - 1);
                    highest = agreed.highestLsi();
                    if (selected > highest) {
                        selected = 0;
                    }
                    return ResponseApdu.of(agreed.answer(mepMode, ports.size() - 1));
                })
                .orElseGet(() -> ResponseApdu.of(StatusWord.INCORRECT_DATA));
    }
}
