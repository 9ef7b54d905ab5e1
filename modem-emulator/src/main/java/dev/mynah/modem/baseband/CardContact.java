package dev.mynah.modem.baseband;

import dev.mynah.euicc.CardPort;
import java.util.Optional;

/**
 * Where a logical slot meets a card.
 *
 * @param port the one it is mapped to; none, an empty slot
 * @param isdrPort the port that alone carries the ISD-R, for cards in MEP mode A1 or A2
 */
record CardContact(Optional<CardPort> port, Optional<CardPort> isdrPort) {}
