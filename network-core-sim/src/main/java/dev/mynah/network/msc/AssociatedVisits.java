package dev.mynah.network.msc;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import dev.mynah.network.sgs.SgsAnswer;
import dev.mynah.network.sgs.VlrSide;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Visitors who are registered, found and given up through another node: through their MME while they are in LTE (TS 29.118 5),
 * or through their SGSN where there is a Gs interface (TS 29.018). VLR side.
 */
final class AssociatedVisits implements VlrSide {
    private final Msc msc;
    private final Reach by;

    AssociatedVisits(Msc msc, Reach by) {
        this.msc = msc;
        this.by = by;
    }

    @Override
    public void locationUpdate(String imsi, Lai lai, Consumer<SgsAnswer> answered) {
        Optional<RejectRule> rule = msc.rejects()
                .apply(imsi, null, Procedure.LOCATION_UPDATE, false)
                .or(() -> msc.rejects().apply(imsi, null, Procedure.LOCATION_UPDATE, true));
        if (rule.isPresent()) {
            answered.accept(new SgsAnswer.Refused(RejectCause.of(rule.get().cause())));
            return;
        }
        Visitor known = msc.vlr().find(imsi);
        if (known != null && known.confirmed()) {
            answered.accept(accept(known, lai));
            return;
        }
        msc.ask(new MapRequest.UpdateLocation(imsi, msc.plmn(), CnDomain.CS), answer -> {
            if (answer instanceof MapAnswer.LocationUpdated updated) {
                Visitor visitor = msc.visitor(imsi, lai);
                visitor.subscription(updated.subscription());
                answered.accept(accept(visitor, lai));
            } else if (answer instanceof MapAnswer.Refused refused) {
                answered.accept(new SgsAnswer.Refused(Requests.cause(refused.error(), msc.spec())));
            } else {
                answered.accept(new SgsAnswer.Refused(RejectCause.NETWORK_FAILURE));
            }
        });
    }

    private SgsAnswer accept(Visitor visitor, Lai lai) {
        MmContext before = visitor.context();
        if (before != null && by == Reach.SGS) {
            // A connection the UE seems to have in another system is long gone: it is in LTE.
            before.fire(new MscEvent.Superseded());
        }
        boolean moved = !visitor.lai().equals(lai);
        visitor.lai(lai);
        visitor.reach(by);
        Tmsi tmsi = moved ? visitor.newTmsi() : visitor.tmsi().orElseGet(visitor::newTmsi);
        visitor.fire(new VisitorEvent.Attached());
        return new SgsAnswer.Accepted(lai, tmsi);
    }

    @Override
    public void serviceRequested(String imsi) {
        Visitor visitor = msc.vlr().find(imsi);
        if (visitor != null && visitor.state() == VisitorState.PAGING) {
            visitor.timers().start(MscTimer.T3113);
        }
    }

    @Override
    public void detached(String imsi) {
        Visitor visitor = msc.vlr().find(imsi);
        if (visitor != null && visitor.reach() == by) {
            visitor.reach(Reach.AIR);
            visitor.fire(new VisitorEvent.Detached());
        }
    }

    @Override
    public void dissociated(String imsi) {
        Visitor visitor = msc.vlr().find(imsi);
        if (visitor != null && visitor.reach() == by) {
            visitor.reach(Reach.AIR);
            // From now on the UE speaks for itself, or is gone.
            visitor.fire(new VisitorEvent.Attached());
        }
    }
}
