package dev.mynah.modem.baseband;

import dev.mynah.modem.Alarms;
import dev.mynah.modem.Broadcasts;
import dev.mynah.modem.Calls;
import dev.mynah.modem.CardRefresh;
import dev.mynah.modem.Carrier;
import dev.mynah.modem.Charges;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.Ims;
import dev.mynah.modem.Messages;
import dev.mynah.modem.Modem;
import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkDenylist;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.Personalisation;
import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.PhoneBookStorage;
import dev.mynah.modem.PhysicalSlot;
import dev.mynah.modem.PhysicalSlot.EnabledProfiles;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.modem.Sockets;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.SupplementaryServices;
import dev.mynah.modem.TerminalCapability;
import dev.mynah.modem.Toolkit;
import dev.mynah.modem.cbs.BroadcastReceiver;
import dev.mynah.modem.emm.Equipment;
import dev.mynah.modem.euicc.EsimPort;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.phonebook.CallLog;
import dev.mynah.modem.phonebook.EmergencyPhoneBook;
import dev.mynah.modem.phonebook.EquipmentPhoneBook;
import dev.mynah.modem.phonebook.JoinedPhoneBook;
import dev.mynah.modem.sim.SimOwner;
import dev.mynah.modem.sim.Usim;
import dev.mynah.modem.sms.MessageService;
import dev.mynah.modem.ss.SsUe;
import dev.mynah.network.air.Air;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** One logical slot: its card and its radio stack, and who listens to them. */
final class LogicalSlot implements Subscription, SimOwner {
    private final int slot;
    private final BasebandModem modem;
    private final SlotSpec spec;
    private final String subject;
    private final EventStream events;
    private final KeptTerminalCapability terminal;
    private final RadioStack stack;
    private final MessageService messages;
    private final BroadcastReceiver broadcasts;
    private final SsUe services;
    private final Admission admission;
    private final CallLog callLog;
    private final PhoneBook equipmentBook;
    private final List<Listening> listeners = new ArrayList<>();
    private Functionality wanted = Functionality.MINIMUM;
    private Functionality functionality = Functionality.MINIMUM;
    private boolean enabled = true;
    private boolean live;
    private Optional<Timeline.Timer> cardDue = Optional.empty();
    private SlotCard card;

    LogicalSlot(
            int slot,
            BasebandModem modem,
            SlotSpec spec,
            boolean live,
            CardContact contact,
            Air air,
            RandomGenerator random,
            EventStream events) {
        this.slot = slot;
        this.modem = modem;
        this.spec = spec;
        this.subject = modem.name() + "/slot" + slot;
        this.events = events;
        this.terminal = new KeptTerminalCapability("slot" + slot, modem.nvItems());
        this.stack = new RadioStack(
                subject,
                "slot" + slot,
                new Equipment(spec.imei(), spec.softwareVersion()),
                air,
                modem.timeline(),
                random,
                events,
                modem.nvItems(),
                modem.technologies(),
                this::tell,
                modem.receiver(slot));
        this.messages = new MessageService(
                "slot" + slot,
                modem.nvItems(),
                modem.timeline(),
                stack.services(),
                stack.messageDomain(),
                new MachineEvents(subject, this::imsi, modem.timeline(), events),
                data -> toolkit().envelope(data),
                this::tell);
        this.broadcasts = new BroadcastReceiver(data -> toolkit().envelope(data), messages::heard, this::tell);
        stack.deny(modem.denylist());
        stack.onBroadcast(broadcasts::received);
        this.services = new SsUe(stack.services(), modem.timeline(), this::tell);
        this.admission =
                new Admission("slot" + slot, modem.nvItems(), random, spec.locks(), stack, this::admissionTold);
        this.callLog = new CallLog(modem.nvItems(), "slot" + slot);
        this.equipmentBook = new EquipmentPhoneBook(modem.nvItems());
        this.card = new SlotCard(contact, modem.timeline(), events, subject, this);
        this.live = live;
    }

    /** What calls, short messages and supplementary services of the slot ride on. */
    CmTransport services() {
        return stack.services();
    }

    /** Puts a card into the slot, in the place of one that may be there, and powers it unless the slot is switched off. */
    void insert(CardContact contact) {
        remove();
        card = new SlotCard(contact, modem.timeline(), events, subject, this);
        events.publish(new CardMoved(modem.timeline().now(), subject, true));
        if (functionality != Functionality.MINIMUM) {
            card.sim().powerOn();
        }
    }

    /** Pulls the card out of the slot; in an empty one nothing happens. */
    void remove() {
        if (card.there()) {
            events.publish(new CardMoved(modem.timeline().now(), subject, false));
            card.pullOut();
        }
    }

    /** Takes the slot out of use: off, and without a card. */
    void sleep() {
        live = false;
        moveTo(wanted);
        remove();
    }

    /** Has the slot in use again, with what it meets now. */
    void wake(CardContact contact) {
        live = true;
        if (contact.port().isPresent()) {
            insert(contact);
        }
        moveTo(wanted);
    }

    void powerOn() {
        moveTo(Functionality.FULL);
    }

    void powerOff() {
        moveTo(Functionality.MINIMUM);
    }

    void pollCard() {
        card.sim().poll();
    }

    @Override
    public int slot() {
        return slot;
    }

    @Override
    public Modem modem() {
        return modem;
    }

    @Override
    public String imei() {
        return spec.imei();
    }

    @Override
    public String softwareVersion() {
        return spec.softwareVersion();
    }

    @Override
    public TerminalCapability terminalCapability() {
        return terminal.said();
    }

    @Override
    public void terminalCapability(TerminalCapability said) {
        terminal.say(said);
    }

    @Override
    public Functionality functionality() {
        return functionality;
    }

    @Override
    public Future<Void> functionality(Functionality wanted) {
        if (!live && wanted != Functionality.MINIMUM) {
            return Future.failedFuture(new Refusal(Refusal.Reason.NOT_ALLOWED));
        }
        moveTo(wanted);
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> restart(Functionality afterwards) {
        tell(new SubscriptionEvent.Restarting());
        modem.restart(this, afterwards);
        return Future.succeededFuture();
    }

    /** Off for a restart, to come back to this level, or another that a host asks for meanwhile. */
    void down(Functionality afterwards) {
        moveTo(Functionality.MINIMUM);
        wanted = afterwards;
    }

    void up() {
        moveTo(wanted);
    }

    /** The level that a host wants, whatever is in the way of it. */
    Functionality wanted() {
        return wanted;
    }

    @Override
    public boolean enabled() {
        return enabled;
    }

    @Override
    public Future<Void> enabled(boolean on) {
        if (enabled != on) {
            enabled = on;
            tell(new SubscriptionEvent.EnabledChanged(on));
            moveTo(wanted);
        }
        return Future.succeededFuture();
    }

    private void moveTo(Functionality level) {
        wanted = level;
        Functionality reached = allowed(level);
        if (functionality == reached) {
            return;
        }
        functionality = reached;
        switch (reached) {
            case FULL -> {
                powerCard();
                stack.on();
            }
            case RADIO_OFF -> {
                powerCard();
                stack.off();
            }
            case MINIMUM -> {
                stack.off();
                cardDue.ifPresent(Timeline.Timer::cancel);
                card.sim().powerOff();
            }
        }
        tell(new SubscriptionEvent.FunctionalityChanged(reached));
    }

    /** Powers the card, at once or when the modem gets round to it. */
    private void powerCard() {
        Duration delay = modem.startup().card();
        if (delay.isZero()) {
            card.sim().powerOn();
        } else {
            cardDue.ifPresent(Timeline.Timer::cancel);
            cardDue = Optional.of(modem.timeline().after(delay, () -> card.sim().powerOn()));
        }
    }

    private Functionality allowed(Functionality level) {
        if (!live || !modem.running()) {
            return Functionality.MINIMUM;
        }
        return level == Functionality.FULL && !enabled ? Functionality.RADIO_OFF : level;
    }

    @Override
    public Sim sim() {
        return card.sim();
    }

    @Override
    public boolean usimEnabled() {
        return admission.enabled(sim().iccid());
    }

    @Override
    public Future<Void> usimEnabled(boolean on) {
        Optional<String> iccid = sim().iccid();
        if (iccid.isEmpty()) {
            return Future.failedFuture(new Refusal(Refusal.Reason.SIM_ABSENT));
        }
        if (usimEnabled() != on) {
            admission.enable(iccid.get(), on);
        }
        return Future.succeededFuture();
    }

    @Override
    public boolean carrierTaken() {
        return admission.taken();
    }

    @Override
    public Personalisation personalisation() {
        return admission.personalisation();
    }

    private void admissionTold(SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.PersonalisationChanged) {
            modem.cardsChanged();
        }
        tell(event);
    }

    /** What the card in use says of itself. */
    Optional<Carrier.Profile> profile() {
        return admission.profile();
    }

    void judged(boolean taken) {
        if (admission.taken() != taken) {
            modem.cardsChanged();
        }
        admission.judged(taken);
    }

    /** What the device keeps off from now on. */
    void deny(NetworkDenylist list) {
        stack.deny(list);
    }

    @Override
    public Network network() {
        return stack.network();
    }

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public Broadcasts broadcasts() {
        return broadcasts;
    }

    @Override
    public Calls calls() {
        return stack.calls();
    }

    @Override
    public PhoneBook phoneBook(PhoneBookStorage storage) {
        return switch (storage) {
            case CARD -> sim().phoneBook();
            case FIXED -> sim().fixedNumbers();
            case OWN -> sim().ownNumbers();
            case EMERGENCY -> new EmergencyPhoneBook(calls());
            case DIALLED -> callLog.dialled();
            case MISSED -> callLog.missed();
            case RECEIVED -> callLog.received();
            case EQUIPMENT -> equipmentBook;
            case ALL -> new JoinedPhoneBook(equipmentBook, sim().phoneBook());
        };
    }

    @Override
    public Toolkit toolkit() {
        return card.sim().toolkit();
    }

    @Override
    public Charges charges() {
        return stack.charges();
    }

    @Override
    public SupplementaryServices supplementaryServices() {
        return services;
    }

    @Override
    public PacketData packetData() {
        return stack.packetData();
    }

    @Override
    public Sockets sockets() {
        return stack.sockets();
    }

    /** Whether there is a call, of the slot's own or of the host's client of the IMS. */
    boolean inCall() {
        return !calls().list().isEmpty() || stack.ims().inCall();
    }

    @Override
    public Ims ims() {
        return stack.ims();
    }

    @Override
    public Runnable listen(Consumer<SubscriptionEvent> listener) {
        Listening listening = new Listening(listener);
        listeners.add(listening);
        return () -> listeners.remove(listening);
    }

    /** One listening, by identity: a listener may listen twice and stop once. */
    private static final class Listening {
        private final Consumer<SubscriptionEvent> listener;

        Listening(Consumer<SubscriptionEvent> listener) {
            this.listener = listener;
        }
    }

    private void tell(SubscriptionEvent event) {
        callLog.noticed(event);
        if (event instanceof SubscriptionEvent.NetworkTimeReceived) {
            modem.networkTimeReceived();
        }
        List.copyOf(listeners).forEach(it -> it.listener.accept(event));
        card.sim().noticed(event);
    }

    void languageChanged(String code) {
        tell(new SubscriptionEvent.LanguageChanged(code));
    }

    /** An alarm of the modem's rings. */
    void alarmRang(Alarms.Alarm alarm) {
        tell(new SubscriptionEvent.AlarmRang(alarm));
    }

    /** The USIM in use. */
    Optional<Usim> usim() {
        return stack.usim();
    }

    /** The subscriber at this time, for the trace. */
    String imsi() {
        return stack.imsi();
    }

    @Override
    public void simChanged(SimState state) {
        modem.cardsChanged();
        tell(new SubscriptionEvent.SimChanged(state));
    }

    @Override
    public void powerChanged() {
        modem.cardsChanged();
    }

    @Override
    public void refreshed(CardRefresh refresh) {
        tell(new SubscriptionEvent.CardRefreshed(refresh));
    }

    @Override
    public void usimReady(Usim usim) {
        messages.usimReady(usim);
        broadcasts.usimReady(usim);
        admission.ready(usim, sim().iccid(), sim().serviceProviderName());
        modem.judge();
    }

    @Override
    public void usimGoing() {
        admission.going();
        messages.usimGoing();
        modem.judge();
    }

    @Override
    public void steered() {
        if (admission.used()) {
            stack.steered();
        }
    }

    @Override
    public void cardEvent(SubscriptionEvent event) {
        tell(event);
    }

    @Override
    public void profilesMayHaveChanged() {
        modem.pollCards();
    }

    @Override
    public EsimPort esimPort() {
        return new EsimPort(
                modem.physicalSlot(slot).map(PhysicalSlot::profiles).orElse(EnabledProfiles.ONE),
                modem.port(slot).map(PortMapping::port).orElse(0));
    }
}
