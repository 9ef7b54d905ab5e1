package dev.mynah.testbed.file;

import dev.mynah.modem.sim.CardUse;
import dev.mynah.testbed.file.DoorPlaces.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the {@code doors} section: doors that lead to cards. */
final class CardDoorReader {
    private static final Map<String, CardUse.Channels> CHANNELS =
            Map.of("own", CardUse.Channels.OWN, "basic", CardUse.Channels.BASIC);

    private final CardPlaces cards;
    private final DoorPlaces places;
    private final Map<String, String> names = new HashMap<>();

    CardDoorReader(CardPlaces cards, DoorPlaces places) {
        this.cards = cards;
        this.places = places;
    }

    Optional<CardDoorSpec> read(Fields door) {
        String name = door.text("name", "pcsc0");
        Optional<TestbedModem.CardPlace> card = cards.read(door);
        if (card.isEmpty() && !door.has("euicc") && !door.has("uicc")) {
            door.problem("", "whose door is this? (as euicc: euicc0, port: 0 or uicc: psim0)");
        }
        CardUse.Channels channels =
                door.choice("channels", CHANNELS, "own or basic").orElse(CardUse.Channels.OWN);
        String owner = card.map(TestbedModem.CardPlace::card).orElse("");
        Optional<DoorSpec.Place> place = places.read(owner, door, Kind.TCP, Kind.UNIX, Kind.VPCD);
        String before = names.putIfAbsent(owner + "/" + name, door.node().path());
        if (before != null && !name.isEmpty()) {
            door.problem("name", "\"" + name + "\" is the name of another door already");
        }
        return door.make(() -> new CardDoorSpec(
                name, owner, card.map(TestbedModem.CardPlace::port).orElse(0), channels, place.orElseThrow()));
    }
}
