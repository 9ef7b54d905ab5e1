package dev.mynah.modem.baseband;

import dev.mynah.euicc.Card;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.MepMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A card as a modem holds it.
 *
 * @param mode how its profiles are reached
 * @param ports all of them, by number
 */
public record HeldCard(MepMode mode, List<CardPort> ports) {
    public HeldCard {
        ports = List.copyOf(ports);
        if (ports.size() <= mode.firstProfilePort()) {
            throw new IllegalArgumentException("a card without a port for profiles");
        }
    }

    /** A card with nobody else on its ports. */
    public static HeldCard of(Card card) {
        return new HeldCard(
                card.mepMode(),
                IntStream.range(0, card.portCount()).mapToObj(card::port).toList());
    }

    /** A port that can have a profile. */
    Optional<CardPort> profilePort(int number) {
        return number >= mode.firstProfilePort() && number < ports.size()
                ? Optional.of(ports.get(number))
                : Optional.empty();
    }

    /** The port that alone carries the ISD-R, in MEP modes A1 and A2. */
    Optional<CardPort> isdrPort() {
        return mode.firstProfilePort() > 0 ? Optional.of(ports.get(0)) : Optional.empty();
    }
}
