package dev.mynah.modem.apdu;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import java.util.function.Supplier;

/**
 * The card's side of vsmartcard's virtual reader (vpcd), by which a card of ours is in a PC/SC reader. The reader asks and
 * the card answers; frames that come while an answer is due wait for it.
 */
public final class VirtualCard extends CardVoice {
    private byte[] atr = new byte[0];

    private VirtualCard(Connection connection, CardAccess card) {
        super(connection, card);
    }

    /** Voices that each have an access to a card of their own. */
    public static Voice.Maker on(Supplier<CardAccess> cards) {
        return connection -> new VirtualCard(connection, cards.get());
    }

    @Override
    int take(byte[] octets, int from) {
        int length = VpcdFrame.lengthAt(octets, from).orElse(0);
        if (length > 0) {
            take(VpcdFrame.at(octets, from, length));
        }
        return length;
    }

    /** A frame has 65537 octets at most, so what waits for its end is bounded. */
    @Override
    byte[] rest(byte[] octets) {
        return octets;
    }

    private void take(VpcdFrame frame) {
        if (frame instanceof VpcdFrame.Command command) {
            ask(card().transmit(command.octets()), this::answer);
            return;
        }
        switch ((VpcdFrame.Order) frame) {
            case POWER_ON, RESET -> ask(card().reset(), answer -> atr = answer);
            case ATR -> {
                if (atr.length > 0) {
                    answer(atr);
                } else {
                    ask(card().reset(), answer -> {
                        atr = answer;
                        answer(answer);
                    });
                }
            }
            case POWER_OFF, UNKNOWN -> {
                // The card keeps its state: a slot's stack may be on it, and power on resets it anyway.
            }
        }
    }

    private void answer(byte[] octets) {
        say(VpcdFrame.of(octets));
    }
}
