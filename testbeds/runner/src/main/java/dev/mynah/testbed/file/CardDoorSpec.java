package dev.mynah.testbed.file;

import dev.mynah.modem.sim.CardUse;

/**
 * A door of a card.
 *
 * @param card its name in the testbed
 * @param channels whether its users have a channel of their own beside a modem, or the card's basic one
 */
public record CardDoorSpec(String name, String card, int port, CardUse.Channels channels, DoorSpec.Place place) {}
