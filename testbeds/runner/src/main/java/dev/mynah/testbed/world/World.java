package dev.mynah.testbed.world;

import dev.mynah.euicc.Card;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.Uicc;
import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.Speech;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.baseband.BasebandModem;
import dev.mynah.modem.baseband.HeldCard;
import dev.mynah.modem.baseband.ModemSpec;
import dev.mynah.modem.baseband.SlotSpec;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.operator.Operator;
import dev.mynah.network.operator.OperatorControl;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.ran.Ether;
import dev.mynah.network.ran.Position;
import dev.mynah.testbed.file.CardSpecs;
import dev.mynah.testbed.file.TestbedModem;
import dev.mynah.testbed.file.TestbedSpec;
import dev.mynah.testbed.scenario.Stage;
import dev.mynah.testbed.state.KeptState;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Everything of a testbed but its doors: the air, operators, cards and modems, each on the timeline of its owner. The same in
 * real and in virtual time.
 */
public final class World implements Stage {
    private final Map<String, Operator> operators = new LinkedHashMap<>();
    private final Map<String, TestbedCard> cards = new LinkedHashMap<>();
    private final Map<String, BasebandModem> modems = new LinkedHashMap<>();

    private CardTray tray = new CardTray(Map.of(), Map.of(), new EventStream());

    private final Ether ether = new Ether();
    private final Map<String, Position> places = new ConcurrentHashMap<>();

    private volatile BiConsumer<String, Sound> recorded = (who, sound) -> {};

    private World() {}

    /** How many timelines a world of this description takes. */
    public static int ownersOf(TestbedSpec spec) {
        Cohabitation homes = new Cohabitation(spec.modems());
        long alone = spec.cards().names().stream()
                .filter(card -> !homes.houses(card))
                .count();
        return spec.operators().size() + homes.size() + (int) alone + 1;
    }

    /**
     * Builds a world: its cells are on air and its modems switched on once their owners have had a turn.
     *
     * @param timelines gives each owner one of its own
     */
    public static World of(TestbedSpec spec, Supplier<Timeline> timelines, KeptState state, EventStream events) {
        World world = new World();
        Ether ether = world.ether;
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
        Cohabitation homes = new Cohabitation(spec.modems());
        Map<Integer, Timeline> homeTimelines = new LinkedHashMap<>();
        Map<String, Timeline> cardTimelines = new LinkedHashMap<>();
        for (TestbedModem modem : spec.modems()) {
            Timeline timeline = homeTimelines.computeIfAbsent(homes.of(modem.name()), unseen -> timelines.get());
            modem.cards().forEach(card -> cardTimelines.put(card, timeline));
        }
        world.addCards(spec.cards(), state, card -> cardTimelines.computeIfAbsent(card, alone -> timelines.get()));
        Map<String, CardRack> racks = new LinkedHashMap<>();
        for (TestbedModem modem : spec.modems()) {
            BasebandModem baseband = new BasebandModem(
                    world.specOf(modem),
                    ether,
                    homeTimelines.computeIfAbsent(homes.of(modem.name()), unseen -> timelines.get()),
                    chance(spec, modem.name()),
                    events,
                    state.modem(modem.name()));
            world.modems.put(modem.name(), baseband);
            racks.put(modem.name(), new CardRack(baseband, world.cardsIn(modem)));
            baseband.powerOn();
        }
        world.tray = new CardTray(world.cards, racks, events);
        spec.scenario().begin(world, timelines.get(), events);
        return world;
    }

    private void addCards(CardSpecs specs, KeptState state, Function<String, Timeline> owners) {
        specs.euiccs().forEach((name, spec) -> {
            Card card = Euicc.of(spec, state.card(spec.eid()));
            cards.put(name, new TestbedCard(name, card, owners.apply(name)));
        });
        specs.uiccs().forEach((name, spec) -> {
            Card card = Uicc.of(spec, state.card(spec.iccid()));
            cards.put(name, new TestbedCard(name, card, owners.apply(name)));
        });
    }

    private List<Optional<TestbedCard>> cardsIn(TestbedModem modem) {
        return modem.physicalSlots().stream()
                .map(it -> it.map(card -> named(cards, card)))
                .toList();
    }

    private ModemSpec specOf(TestbedModem modem) {
        List<Optional<HeldCard>> places =
                cardsIn(modem).stream().map(it -> it.map(TestbedCard::held)).toList();
        List<SlotSpec> slots = modem.slots().stream()
                .map(it -> new SlotSpec(it.imei(), it.softwareVersion(), it.mapping(), it.locks()))
                .toList();
        return new ModemSpec(
                modem.name(),
                modem.identity(),
                places,
                slots,
                modem.dualSim(),
                modem.startup(),
                modem.technologies(),
                modem.position());
    }

    /** Each owner's chance comes from the testbed's seed and its own name, so that it is the same beside whatever else. */
    private static RandomGenerator chance(TestbedSpec spec, String owner) {
        return new SplittableRandom(spec.seed() * 0x9E3779B97F4A7C15L ^ owner.hashCode());
    }

    /** Switches every modem off, as a user would: each leaves its networks. Completes when all have said so. */
    public Future<Void> powerOff() {
        List<Future<Void>> off = new ArrayList<>();
        for (BasebandModem modem : modems.values()) {
            Promise<Void> done = Promise.promise();
            modem.timeline().execute(() -> {
                modem.powerOff();
                done.complete();
            });
            off.add(done.future());
        }
        return Future.all(off).mapEmpty();
    }

    /** In the order of the file. */
    public List<BasebandModem> modems() {
        return List.copyOf(modems.values());
    }

    public BasebandModem modem(String name) {
        return named(modems, name);
    }

    public Operator network(String name) {
        return named(operators, name);
    }

    @Override
    public OperatorControl operator(String name) {
        Operator found = operators.get(name);
        if (found == null) {
            throw new IllegalArgumentException("operator: \"" + name + "\" is not one of " + operators.keySet());
        }
        return found.control();
    }

    @Override
    public void place(String ue, Optional<Position> position) {
        position.ifPresentOrElse(it -> places.put(ue, it), () -> places.remove(ue));
        ether.place(ue, position);
    }

    @Override
    public void pressPowerKey(String modem) {
        BasebandModem pressed = modem(modem);
        pressed.timeline().execute(pressed::pressPowerKey);
    }

    @Override
    public void carry(String modem, Optional<EllipsoidPoint> there) {
        BasebandModem carried = modem(modem);
        carried.timeline().execute(() -> carried.carry(there));
    }

    @Override
    public void requireUe(String ue) {
        ofUe(ue, (modem, slot) -> slot);
    }

    @Override
    public <T> Future<T> speech(String ue, Function<Speech, Future<T>> action) {
        return ofUe(ue, (modem, slot) -> {
            Promise<T> done = Promise.promise();
            modem.timeline().execute(() -> action.apply(slot.calls().speech()).onComplete(done));
            return done.future();
        });
    }

    private <T> T ofUe(String ue, BiFunction<BasebandModem, Subscription, T> use) {
        for (BasebandModem modem : modems.values()) {
            for (Subscription slot : modem.subscriptions()) {
                if (ue.equals(modem.name() + "/slot" + slot.slot())) {
                    return use.apply(modem, slot);
                }
            }
        }
        throw new IllegalArgumentException("ue: \"" + ue + "\" is not a slot of one of " + modems.keySet());
    }

    @Override
    public void keep(String ue, Sound sound) {
        recorded.accept(ue.replace('/', '-'), sound);
    }

    /** Has what UEs recorded handed over from now on; else it is lost. */
    public void onRecorded(BiConsumer<String, Sound> keeper) {
        recorded = keeper;
    }

    @Override
    public Optional<Position> placeOf(String ue) {
        return Optional.ofNullable(places.get(ue));
    }

    public List<Operator> operators() {
        return List.copyOf(operators.values());
    }

    public Euicc euicc(String name) {
        if (named(cards, name).card() instanceof Euicc euicc) {
            return euicc;
        }
        throw new IllegalArgumentException("\"" + name + "\" is a plain UICC");
    }

    /** The hand that moves the cards, and the ways to them that lead through no modem. */
    public CardTray tray() {
        return tray;
    }

    private static <T> T named(Map<String, T> all, String name) {
        T found = all.get(name);
        if (found == null) {
            throw new IllegalArgumentException("\"" + name + "\" is not here (there is " + all.keySet() + ")");
        }
        return found;
    }
}
