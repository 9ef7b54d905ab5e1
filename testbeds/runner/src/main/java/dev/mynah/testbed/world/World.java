package dev.mynah.testbed.world;

import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.MepMode;
import dev.mynah.modem.baseband.BasebandModem;
import dev.mynah.modem.baseband.ModemSpec;
import dev.mynah.modem.baseband.SlotSpec;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.operator.Operator;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.ran.Ether;
import dev.mynah.testbed.file.TestbedModem;
import dev.mynah.testbed.file.TestbedSpec;
import dev.mynah.testbed.state.KeptState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Everything of a testbed but its doors: the air, operators, cards and modems, each on the timeline of its owner. The same in
 * real and in virtual time.
 */
public final class World {
    private final Map<String, Operator> operators = new LinkedHashMap<>();
    private final Map<String, Euicc> euiccs = new LinkedHashMap<>();
    private final Map<String, BasebandModem> modems = new LinkedHashMap<>();

    private World() {}

    /** How many timelines a world of this description takes. */
    public static int ownersOf(TestbedSpec spec) {
        return spec.operators().size() + new Cohabitation(spec.modems()).size();
    }

    /**
     * Builds a world: its cells are on air and its modems switched on once their owners have had a turn.
     *
     * @param timelines gives each owner one of its own
     */
    public static World of(TestbedSpec spec, Supplier<Timeline> timelines, KeptState state, EventStream events) {
        World world = new World();
        Ether ether = new Ether();
        Interconnect interconnect = new Interconnect();
        for (OperatorSpec operator : spec.operators()) {
            world.operators.put(
                    operator.name(),
                    Operator.start(
                            operator,
                            ether,
                            interconnect,
                            timelines.get(),
                            chance(spec, operator.name()),
                            events,
                            state.operator(operator.name())));
        }
        spec.euiccs().forEach((name, card) -> world.euiccs.put(name, Euicc.of(card, state.card(card.eid()))));
        Cohabitation homes = new Cohabitation(spec.modems());
        Map<Integer, Timeline> homeTimelines = new LinkedHashMap<>();
        for (TestbedModem modem : spec.modems()) {
            Timeline timeline = homeTimelines.computeIfAbsent(homes.of(modem.name()), unseen -> timelines.get());
            BasebandModem baseband = new BasebandModem(
                    world.specOf(modem),
                    ether,
                    timeline,
                    chance(spec, modem.name()),
                    events,
                    state.modem(modem.name()));
            world.modems.put(modem.name(), baseband);
            baseband.powerOn();
        }
        return world;
    }

    private ModemSpec specOf(TestbedModem modem) {
        List<SlotSpec> slots = new ArrayList<>();
        for (TestbedModem.Slot slot : modem.slots()) {
            Euicc card = euicc(slot.euicc());
            boolean isdrApart = card.mepMode() == MepMode.A1 || card.mepMode() == MepMode.A2;
            slots.add(new SlotSpec(
                    slot.imei(),
                    slot.softwareVersion(),
                    Optional.of(card.port(slot.port())),
                    isdrApart ? Optional.of(card.port(0)) : Optional.empty()));
        }
        return new ModemSpec(modem.name(), modem.identity(), slots);
    }

    /** Each owner's chance comes from the testbed's seed and its own name, so that it is the same beside whatever else. */
    private static RandomGenerator chance(TestbedSpec spec, String owner) {
        return new SplittableRandom(spec.seed() * 0x9E3779B97F4A7C15L ^ owner.hashCode());
    }

    /** In the order of the file. */
    public List<BasebandModem> modems() {
        return List.copyOf(modems.values());
    }

    public BasebandModem modem(String name) {
        return named(modems, name);
    }

    public Operator operator(String name) {
        return named(operators, name);
    }

    public List<Operator> operators() {
        return List.copyOf(operators.values());
    }

    public Euicc euicc(String name) {
        return named(euiccs, name);
    }

    private static <T> T named(Map<String, T> all, String name) {
        T found = all.get(name);
        if (found == null) {
            throw new IllegalArgumentException("\"" + name + "\" is not here (there is " + all.keySet() + ")");
        }
        return found;
    }
}
