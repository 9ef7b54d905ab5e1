package dev.mynah.network.msc;

import dev.mynah.euicc.aka.GsmConversion;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.RadioKeys;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.mm.AuthenticationFailure;
import dev.mynah.network.air.nas.mm.AuthenticationReject;
import dev.mynah.network.air.nas.mm.AuthenticationRequest;
import dev.mynah.network.air.nas.mm.AuthenticationResponse;
import dev.mynah.network.air.nas.mm.MmIe;
import dev.mynah.network.hlr.map.AuthenticationSet;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.mme.SubscriberEvent;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Authentication of one UE, by UMTS AKA or, where the subscriber has a SIM, GSM AKA. TS 24.008 4.3.2, TS 33.102 6.8. */
final class Authentication {
    static final Step<MmContext> ASK_HOME = Step.of(
            "ask the home for a vector", context -> context.authentication().askHome(Optional.empty()));
    static final Step<MmContext> CHALLENGE = Step.of(
            "AUTHENTICATION REQUEST, start T3260",
            MapAnswer.AuthenticationSets.class,
            (context, answer) ->
                    context.authentication().challenge(answer.sets().get(0)));
    static final Step<MmContext> COMPARE = Step.of(
            "compare with the response expected",
            AuthenticationResponse.class,
            (context, response) -> context.authentication().compare(response));
    static final Step<MmContext> COUNT_SYNCH_FAILURE = Step.of(
            "take AUTS",
            AuthenticationFailure.class,
            (context, failure) -> context.authentication().synchFailed(failure));
    static final Step<MmContext> RESYNCHRONISE = Step.of(
            "ask the home for a vector with RAND and AUTS",
            context -> context.authentication().resynchronise());
    static final Step<MmContext> DOUBT = Step.of(
            "check the identity",
            AuthenticationFailure.class,
            (context, failure) -> context.authentication().doubted(failure));
    static final Step<MmContext> REJECT = Step.of("AUTHENTICATION REJECT", Authentication::reject);
    static final Step<MmContext> PROTECT = Step.of(
            "have the connection protected, start SECURITY",
            context -> context.authentication().protect());

    /** After this many failures in a row the UE is not asked again (4.3.2.6.1 d). */
    private static final int SYNCH_FAILURES = 2;

    private static final int KEY_SETS = 7;
    private static final int SRES = 4;

    private final MmContext context;
    private @Nullable AuthenticationSet asked;
    private @Nullable AuthenticationSet agreed;
    private int cksn = Visitor.NO_KEY;
    private Optional<byte[]> auts = Optional.empty();
    private int synchFailures;
    private boolean failed;

    Authentication(MmContext context) {
        this.context = context;
    }

    static boolean synchFailure(AuthenticationFailure failure) {
        return failure.cause().equals(RejectCause.SYNCH_FAILURE) && failure.has(MmIe.AUTS);
    }

    /** Whether the UE has already failed, or doubted the network, under the identity it has now. */
    boolean failed() {
        return failed;
    }

    /** Takes a new identity: nothing has failed under it. */
    void newIdentity() {
        failed = false;
        synchFailures = 0;
        agreed = null;
    }

    /** The UE means keys that the VLR has of it. */
    void reuse(AuthenticationSet keys, int number) {
        agreed = keys;
        cksn = number;
    }

    /** What the UE and the network have in common now. */
    Optional<AuthenticationSet> agreed() {
        return Optional.ofNullable(agreed);
    }

    int cksn() {
        return cksn;
    }

    private void askHome(Optional<MapRequest.Resynchronisation> resynchronisation) {
        context.home()
                .ask(new MapRequest.SendAuthenticationInfo(
                        context.imsi(), context.msc().plmn(), CnDomain.CS, 1, resynchronisation));
    }

    private void challenge(AuthenticationSet set) {
        asked = set;
        // 4.3.2.2: not the number of keys the UE may still have.
        cksn = (context.claimedCksn() + 1) % KEY_SETS;
        OptionalElements autn = set instanceof AuthenticationSet.Quintuplet quintuplet
                ? OptionalElements.of(MmIe.AUTN, Octets.of(quintuplet.autn()))
                : OptionalElements.NONE;
        context.send(new AuthenticationRequest(cksn, Octets.of(set.rand()), autn));
        context.timers().start(MscTimer.T3260);
    }

    private void compare(AuthenticationResponse response) {
        AuthenticationSet set = asked;
        if (set == null) {
            return;
        }
        context.timers().stop(MscTimer.T3260);
        asked = null;
        if (right(set, response)) {
            agreed = set;
            context.fire(new MscEvent.SecurityNeeded());
        } else {
            context.note(SubscriberEvent.Kind.WRONG_RESPONSE, "");
            fail();
        }
    }

    /** A UE that knows GSM only answers a challenge of UMTS with SRES, which is good enough for GSM (TS 33.102 6.8.1.1). */
    private boolean right(AuthenticationSet set, AuthenticationResponse response) {
        byte[] first = response.sres().toByteArray();
        byte[] more = response.get(MmIe.RES_EXTENSION).map(Octets::toByteArray).orElse(new byte[0]);
        if (set instanceof AuthenticationSet.Quintuplet quintuplet
                && (more.length > 0 || quintuplet.xres().length == SRES || context.rat() != Rat.GSM)) {
            byte[] res = new byte[first.length + more.length];
            System.arraycopy(first, 0, res, 0, first.length);
            System.arraycopy(more, 0, res, first.length, more.length);
            return MessageDigest.isEqual(quintuplet.xres(), res);
        }
        return more.length == 0 && MessageDigest.isEqual(set.sres(), first);
    }

    private void synchFailed(AuthenticationFailure failure) {
        context.timers().stop(MscTimer.T3260);
        context.note(SubscriberEvent.Kind.SYNCH_FAILURE, failure.cause().toString());
        if (++synchFailures >= SYNCH_FAILURES) {
            context.fire(new MscEvent.AuthenticationFailed());
            return;
        }
        auts = failure.get(MmIe.AUTS).map(Octets::toByteArray);
        context.fire(new MscEvent.AuthenticationNeeded());
    }

    private void resynchronise() {
        AuthenticationSet refused = asked;
        asked = null;
        askHome(
                refused == null
                        ? Optional.empty()
                        : auts.map(token -> new MapRequest.Resynchronisation(refused.rand(), token)));
        auts = Optional.empty();
    }

    private void doubted(AuthenticationFailure failure) {
        context.timers().stop(MscTimer.T3260);
        context.note(SubscriberEvent.Kind.MAC_FAILURE, failure.cause().toString());
        asked = null;
        fail();
    }

    /** 4.3.2.5, 4.3.2.6.1 c: a UE known by a temporary identity is first asked for its IMSI, in case the two do not belong together. */
    private void fail() {
        failed = true;
        context.fire(
                context.claim() == MmContext.Claim.BY_TMSI
                        ? new MscEvent.IdentityNeeded()
                        : new MscEvent.AuthenticationFailed());
    }

    private static void reject(MmContext context) {
        context.send(new AuthenticationReject());
        context.note(SubscriberEvent.Kind.REJECTED, "AUTHENTICATION REJECT");
    }

    private void protect() {
        AuthenticationSet set = agreed;
        boolean bare = context.rat() == Rat.GSM && !context.msc().spec().gsmCiphering();
        if (set == null || bare) {
            context.fire(new MscEvent.Secured());
            return;
        }
        context.timers().start(MscTimer.SECURITY);
        context.secure(keys(set, context.rat()));
    }

    /** The keys of the cell's technology, converted where they are of the other (TS 33.102 6.8.1.2, 6.8.2.4). */
    private static RadioKeys keys(AuthenticationSet set, Rat rat) {
        if (rat == Rat.GSM) {
            return RadioKeys.gsm(set.kc());
        }
        return set instanceof AuthenticationSet.Quintuplet quintuplet
                ? RadioKeys.utran(quintuplet.ck(), quintuplet.ik())
                : RadioKeys.utran(GsmConversion.ck(set.kc()), GsmConversion.ik(set.kc()));
    }
}
