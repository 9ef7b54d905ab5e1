package dev.mynah.network.sms;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.sms.relay.RpCause;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.ShortMessageHome;
import dev.mynah.network.hlr.ShortMessageHome.AlertReason;
import dev.mynah.network.hlr.ShortMessageHome.Originator;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.CmLayer;
import dev.mynah.network.msc.MobileTerminating;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A switching centre's part in short messages, for the mobiles of its network whoever's subscribers they are: relays what they
 * send to service centres, and what service centres have for them (TS 23.040 3.2, TS 24.011). Lives on the operator's timeline.
 */
public final class SwitchingCentre implements CmLayer, ForwardingSide {
    private static final int MOST_NOT_REACHED = 10_000;

    private final String subject;
    private final Interconnect interconnect;
    private final MobileTerminating access;
    private final Timeline timeline;
    private final EventStream events;
    private final Map<CmConnection, Visit> byConnection = new HashMap<>();
    private final Map<String, Visit> byImsi = new HashMap<>();
    /** The VLR's MNRF (TS 23.040 3.2.7). */
    private final Set<String> notReached = new HashSet<>();

    /**
     * @param subject how its events call it, as {@code alpha/sms}
     * @param access how it reaches mobiles
     */
    public SwitchingCentre(
            String subject,
            Interconnect interconnect,
            MobileTerminating access,
            Timeline timeline,
            EventStream events) {
        this.subject = subject;
        this.interconnect = interconnect;
        this.access = access;
        this.timeline = timeline;
        this.events = events;
    }

    @Override
    public void opened(CmConnection connection) {
        Visit visit = byImsi.computeIfAbsent(connection.imsi(), imsi -> new Visit(this, imsi));
        if (!visit.connected()) {
            connect(visit, connection);
        } else {
            // Another connection of the same mobile, as GSM gives one for each request.
            Visit other = new Visit(this, connection.imsi());
            connect(other, connection);
        }
    }

    void connect(Visit visit, CmConnection connection) {
        byConnection.put(connection, visit);
        byImsi.putIfAbsent(visit.imsi(), visit);
        visit.opened(connection);
    }

    @Override
    public void received(CmConnection connection, byte[] message) {
        Visit visit = byConnection.get(connection);
        if (visit != null) {
            visit.receive(message);
        }
    }

    @Override
    public void lost(CmConnection connection) {
        Visit visit = byConnection.remove(connection);
        if (visit != null) {
            byImsi.remove(visit.imsi(), visit);
            visit.lost();
        }
    }

    /** The visit is over; the connection is given back. */
    void close(Visit visit, CmConnection connection) {
        byConnection.remove(connection);
        byImsi.remove(visit.imsi(), visit);
        connection.close();
    }

    void unreachable(Visit visit, Failure failure) {
        byImsi.remove(visit.imsi(), visit);
        if (failure == Failure.ABSENT_SUBSCRIBER && notReached.size() < MOST_NOT_REACHED) {
            notReached.add(visit.imsi());
        }
    }

    @Override
    public void reachable(String imsi) {
        if (notReached.remove(imsi)) {
            ready(imsi, AlertReason.MS_PRESENT);
        }
    }

    void ready(String imsi, AlertReason reason) {
        interconnect
                .homeOf(imsi)
                .ifPresent(home -> interconnect.reach(home, ShortMessageHome.class, face -> face.ready(imsi, reason)));
    }

    @Override
    public void forward(
            String imsi, String serviceCentre, Octets tpdu, boolean more, Consumer<ForwardingSide.Answer> answered) {
        Visit visit = byImsi.get(imsi);
        boolean fresh = visit == null;
        if (visit == null) {
            visit = new Visit(this, imsi);
            byImsi.put(imsi, visit);
        }
        visit.forward(new Visit.Forwarding(serviceCentre, tpdu, more, answered));
        if (fresh) {
            Visit opening = visit;
            access.open(
                    imsi,
                    CmServiceType.SHORT_MESSAGE,
                    connection -> openedFor(opening, connection),
                    why -> opening.notOpened(why));
        }
    }

    private void openedFor(Visit visit, CmConnection connection) {
        if (!visit.connected()) {
            connect(visit, connection);
            visit.closeIfUnused();
        } else if (byConnection.get(connection) != visit) {
            // The mobile has come by itself meanwhile.
            connection.close();
        }
    }

    /** Hands a TPDU of a mobile to the service centre it names. TS 23.040 3.2, 29.002 12.2. */
    void submit(String imsi, String serviceCentre, Octets tpdu, Consumer<SubmissionSide.Answer> answered) {
        Consumer<SubmissionSide.Answer> here = answer -> timeline.execute(() -> answered.accept(answer));
        boolean asked = interconnect
                .homeOf(imsi)
                .map(home -> interconnect.reach(
                        home,
                        ShortMessageHome.class,
                        face -> face.originator(imsi, from -> deliver(home, imsi, from, serviceCentre, tpdu, here))))
                .orElse(false);
        if (!asked) {
            here.accept(new SubmissionSide.Answer.Refused(RpCause.NETWORK_OUT_OF_ORDER, Optional.empty()));
        }
    }

    private void deliver(
            Plmn home,
            String imsi,
            Originator from,
            String serviceCentre,
            Octets tpdu,
            Consumer<SubmissionSide.Answer> answered) {
        if (!from.may()) {
            answered.accept(new SubmissionSide.Answer.Refused(RpCause.FACILITY_NOT_SUBSCRIBED, Optional.empty()));
            return;
        }
        if (from.msisdn().isEmpty()) {
            answered.accept(new SubmissionSide.Answer.Refused(RpCause.UNIDENTIFIED_SUBSCRIBER, Optional.empty()));
            return;
        }
        boolean reached = interconnect
                .homeOfNumber(serviceCentre)
                .map(plmn -> interconnect.reach(
                        plmn, SubmissionSide.class, centre -> centre.submit(from.msisdn(), tpdu, answered)))
                .orElse(false);
        boolean relayed = reached
                || interconnect.reach(
                        home,
                        SubmissionRelay.class,
                        it -> it.relay(imsi, from.msisdn(), serviceCentre, tpdu, answered));
        if (!relayed) {
            // No such service centre (TS 29.010 table of SM delivery failures).
            answered.accept(new SubmissionSide.Answer.Refused(RpCause.UNASSIGNED_NUMBER, Optional.empty()));
        }
    }

    Timeline timeline() {
        return timeline;
    }

    MachineEvents machines(String imsi) {
        return new MachineEvents(subject, () -> imsi, timeline, events);
    }
}
