package dev.mynah.modem.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.Calls.CallEnd;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.HelpNumber;
import dev.mynah.modem.Calls.HelpSource;
import dev.mynah.modem.Calls.Notice;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.charges.AccumulatedMeter;
import dev.mynah.modem.charges.Metering;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.SsAnswer.CliRestriction;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.calls.Exchange;
import dev.mynah.network.calls.FarEndHeard;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.calls.MobileCalls;
import dev.mynah.network.hlr.ClosedUserGroups;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.OperatorBarring;
import dev.mynah.network.hlr.ServiceProfile;
import dev.mynah.network.hlr.map.CallServices;
import dev.mynah.network.hlr.map.CallSubscription;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.MobileTerminating;
import dev.mynah.network.msc.Tariff;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Phones and exchanges with nothing but a wire between them, on virtual time: both sides' call control, all of it real. */
final class CallBench {
    final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T00:00:00Z"));
    final Interconnect interconnect = new Interconnect();
    final EventStream events = new EventStream();
    final List<Event> published = new ArrayList<>();
    private final Map<String, Phone> phones = new HashMap<>();
    private final Map<String, Phone> byNumber = new HashMap<>();

    CallBench() {
        events.subscribe(published::add);
    }

    void settle() {
        time.settle();
    }

    void pass(Duration duration) {
        time.advance(duration);
    }

    void nothingUnexpected() {
        assertThat(published.stream().filter(UnexpectedEvent.class::isInstance).map(Event::line))
                .isEmpty();
    }

    List<String> heard(String farEnd) {
        return published.stream()
                .filter(FarEndHeard.class::isInstance)
                .map(FarEndHeard.class::cast)
                .filter(it -> it.number().equals(farEnd))
                .map(FarEndHeard::what)
                .toList();
    }

    Network network(String plmn, FarEndSpec... farEnds) {
        return new Network(Plmn.of(plmn), false, Tariff.NONE, List.of(farEnds));
    }

    /** A network in which calls cost something. */
    Network network(String plmn, Tariff tariff) {
        return new Network(Plmn.of(plmn), false, tariff, List.of());
    }

    /** A network that lets its users hear how their calls fare. */
    Network audibleNetwork(String plmn, FarEndSpec... farEnds) {
        return new Network(Plmn.of(plmn), true, Tariff.NONE, List.of(farEnds));
    }

    /** An operator: its exchange and the home register of its subscribers. */
    final class Network implements MobileTerminating, CallSubscription {
        private final Plmn plmn;
        private final Timeline timeline = time.timeline();
        final MobileCalls calls;

        private Network(Plmn plmn, boolean tonesInBand, Tariff tariff, List<FarEndSpec> farEnds) {
            this.plmn = plmn;
            this.calls = new MobileCalls(
                    plmn + "/msc", plmn, farEnds, tonesInBand, tariff, interconnect, this, timeline, events);
            interconnect.offer(plmn, Exchange.class, calls.air(), timeline);
            interconnect.offer(plmn, CallSubscription.class, this, timeline);
        }

        Phone phone(String msisdn) {
            String imsi =
                    plmn.digits() + "0".repeat(15 - plmn.digits().length() - 5) + msisdn.substring(msisdn.length() - 5);
            interconnect.number(msisdn, plmn);
            Phone phone = new Phone(imsi, msisdn, this);
            phones.put(imsi, phone);
            byNumber.put(msisdn, phone);
            return phone;
        }

        Phone phoneWithoutSim() {
            return new Phone("", "", this);
        }

        @Override
        public void byNumber(String msisdn, Consumer<List<CallServices>> answered) {
            answered.accept(
                    Stream.ofNullable(byNumber.get(msisdn)).map(Phone::services).toList());
        }

        @Override
        public void byImsi(String imsi, Consumer<Optional<CallServices>> answered) {
            answered.accept(Optional.ofNullable(phones.get(imsi)).map(Phone::services));
        }

        @Override
        public void open(
                String imsi, CmServiceType service, Consumer<CmConnection> opened, Consumer<Unreachable> failed) {
            Phone phone = phones.get(imsi);
            if (phone == null || !phone.reachable) {
                timeline.execute(() -> failed.accept(Unreachable.NO_PAGING_RESPONSE));
                return;
            }
            Wire wire = new Wire(phone, this);
            phone.wires.add(wire);
            phone.timeline.execute(() -> phone.user().opened(wire.link));
            timeline.execute(() -> opened.accept(wire.connection));
        }
    }

    /** An MM connection with its two ends. Octets that are under way when it is closed still arrive. */
    private static final class Wire {
        private final Phone phone;
        private final Network network;
        private final CmLink link = new CmLink() {
            @Override
            public void send(byte[] message) {
                if (!closed) {
                    network.timeline.execute(() -> network.calls.received(connection, message));
                }
            }

            @Override
            public void close() {
                over();
            }
        };
        private final CmConnection connection = new CmConnection() {
            @Override
            public String imsi() {
                return phone.imsi;
            }

            @Override
            public Rat rat() {
                return Rat.UTRAN;
            }

            @Override
            public void send(byte[] message) {
                if (!closed) {
                    phone.timeline.execute(() -> phone.user().received(link, message));
                }
            }

            @Override
            public void speak(SpeechFrame frame) {
                if (!closed) {
                    phone.timeline.execute(() -> phone.calls.heard(frame));
                }
            }

            @Override
            public void close() {
                over();
            }
        };
        private boolean closed;

        Wire(Phone phone, Network network) {
            this.phone = phone;
            this.network = network;
        }

        private void over() {
            closed = true;
            phone.wires.remove(this);
        }
    }

    /** The account of a card, if it keeps one. */
    static final class Account implements AccumulatedMeter {
        Optional<Integer> units = Optional.of(0);
        Optional<Integer> maximum = Optional.empty();

        @Override
        public Optional<Integer> units() {
            return units;
        }

        @Override
        public Optional<Integer> maximum() {
            return maximum;
        }

        @Override
        public Optional<Integer> add(int more) {
            units = units.map(it -> it + more);
            return units;
        }
    }

    /** A phone, whose user is the test. */
    final class Phone implements CmTransport, CallUser {
        private final String imsi;
        final String msisdn;
        private Network network;
        private final Timeline timeline = time.timeline();
        private final List<Wire> wires = new ArrayList<>();
        private Optional<CmUser> user = Optional.empty();
        final Account account = new Account();
        final Metering charges;
        final CallControl calls;
        final List<SubscriptionEvent> told = new ArrayList<>();
        String name = "";
        boolean reachable = true;
        final Set<SsCode> provisioned = new HashSet<>(ServiceProfile.USUAL.services());
        final List<CallServices.Forwarding> forwardings = new ArrayList<>();
        final Set<SsCode> barrings = new HashSet<>();
        boolean waiting = true;
        CliRestriction restriction = CliRestriction.TEMPORARY_ALLOWED;
        ClosedUserGroups groups = ClosedUserGroups.NONE;
        final Set<OperatorBarring> operatorBarred = new HashSet<>();
        Optional<Plmn> msc;

        private Phone(String imsi, String msisdn, Network network) {
            this.imsi = imsi;
            this.msisdn = msisdn;
            this.network = network;
            this.msc = Optional.of(network.plmn);
            this.charges = new Metering(timeline, account, this::tell);
            this.calls = new CallControl("phone " + msisdn, timeline, events, this, this, charges);
        }

        CallServices services() {
            return new CallServices(
                    imsi,
                    msisdn,
                    msc,
                    true,
                    provisioned,
                    forwardings,
                    barrings,
                    waiting,
                    restriction,
                    groups,
                    operatorBarred,
                    name);
        }

        void forward(SsCode condition, String to, int seconds) {
            forwardings.add(new CallServices.Forwarding(
                    condition, BasicService.SPEECH, AddressString.number("+" + to), seconds));
        }

        /** Goes to another network. */
        void roam(Network visited) {
            network = visited;
            msc = Optional.of(visited.plmn);
        }

        private CmUser user() {
            return user.orElseThrow();
        }

        int dial(String number) {
            return dial(Dialling.of(number));
        }

        int dial(Dialling dialling) {
            var begun = calls.dial(dialling);
            settle();
            assertThat(begun.succeeded()).as("%s", begun.cause()).isTrue();
            return begun.result();
        }

        void handle(Calls.Handling handling) {
            var done = calls.handle(handling);
            settle();
            assertThat(done.succeeded()).as("%s", done.cause()).isTrue();
        }

        Refusal refusal(Calls.Handling handling) {
            var done = calls.handle(handling);
            settle();
            return (Refusal) done.cause();
        }

        void answer() {
            var answered = calls.answer();
            settle();
            assertThat(answered.succeeded()).as("%s", answered.cause()).isTrue();
        }

        void hangUp() {
            assertThat(calls.hangUp().succeeded()).isTrue();
            settle();
        }

        List<State> states() {
            return calls.list().stream().map(Call::state).toList();
        }

        Call call() {
            assertThat(calls.list()).hasSize(1);
            return calls.list().get(0);
        }

        Call call(int id) {
            return calls.list().stream().filter(it -> it.id() == id).findFirst().orElseThrow();
        }

        List<CallEnd> ends() {
            return told.stream()
                    .filter(SubscriptionEvent.CallEnded.class::isInstance)
                    .map(it -> ((SubscriptionEvent.CallEnded) it).end())
                    .toList();
        }

        int lastCause() {
            return calls.lastEnd().orElseThrow().cause();
        }

        List<Notice> notices() {
            return told.stream()
                    .filter(SubscriptionEvent.CallNoticed.class::isInstance)
                    .map(it -> ((SubscriptionEvent.CallNoticed) it).notice())
                    .toList();
        }

        long rings() {
            return told.stream()
                    .filter(SubscriptionEvent.CallRang.class::isInstance)
                    .count();
        }

        /** Octets of anybody's making arrive, at the phone or from it. */
        void inject(byte[] message, boolean downlink) {
            wires.stream().findFirst().ifPresent(wire -> {
                if (downlink) {
                    timeline.execute(() -> user().received(wire.link, message));
                } else {
                    wire.network.timeline.execute(() -> wire.network.calls.received(wire.connection, message));
                }
            });
            settle();
        }

        /** The radio link fails. */
        void loseRadio() {
            List.copyOf(wires).forEach(wire -> {
                wires.remove(wire);
                wire.closed = true;
                timeline.execute(() -> user().lost(wire.link));
                wire.network.timeline.execute(() -> wire.network.calls.lost(wire.connection));
            });
            settle();
        }

        int connections() {
            return wires.size();
        }

        // The stack below.

        @Override
        public void user(CmServiceType service, CmUser newUser) {
            user = Optional.of(newUser);
        }

        @Override
        public void open(CmServiceType service, Consumer<CmLink> opened, Consumer<Refusal> refused) {
            Wire wire = new Wire(this, network);
            wires.add(wire);
            network.timeline.execute(() -> network.calls.opened(wire.connection));
            timeline.execute(() -> opened.accept(wire.link));
        }

        @Override
        public boolean mayCall(String number) {
            return true;
        }

        @Override
        public Optional<Refusal> refusesCalls(boolean emergency) {
            return imsi.isEmpty() && !emergency
                    ? Optional.of(new Refusal(Refusal.Reason.NO_NETWORK_SERVICE))
                    : Optional.empty();
        }

        @Override
        public List<HelpNumber> helpNumbers() {
            return List.of(new HelpNumber("999", 1, HelpSource.CARD, Optional.empty()));
        }

        @Override
        public String imsi() {
            return imsi;
        }

        @Override
        public void preempt() {}

        @Override
        public void speak(SpeechFrame frame) {
            wires.stream()
                    .findFirst()
                    .ifPresent(wire -> network.timeline.execute(() -> network.calls.heard(wire.connection, frame)));
        }

        @Override
        public void tell(SubscriptionEvent event) {
            told.add(event);
        }
    }
}
