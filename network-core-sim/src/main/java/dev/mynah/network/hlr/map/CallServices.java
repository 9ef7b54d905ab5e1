package dev.mynah.network.hlr.map;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.SsAnswer.CliRestriction;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.hlr.ClosedUserGroups;
import dev.mynah.network.hlr.OperatorBarring;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What matters of a subscriber for a call, as it is now.
 *
 * @param msisdn in international format without {@code +}, or empty
 * @param msc the network whose MSC serves the subscriber; none when the subscriber is nowhere
 * @param telephony whether calls other than to emergency numbers are allowed at all
 * @param provisioned supplementary services subscribed to
 * @param forwardings those registered and active
 * @param barrings the barring services active for speech
 * @param waiting whether call waiting is active for speech
 * @param name what those called are told the subscriber is called; empty where nobody knows
 */
public record CallServices(
        String imsi,
        String msisdn,
        Optional<Plmn> msc,
        boolean telephony,
        Set<SsCode> provisioned,
        List<Forwarding> forwardings,
        Set<SsCode> barrings,
        boolean waiting,
        CliRestriction restriction,
        ClosedUserGroups groups,
        Set<OperatorBarring> operatorBarred,
        String name) {

    /**
     * A forwarding in effect.
     *
     * @param condition {@link SsCode#CFU}, {@link SsCode#CFB}, {@link SsCode#CFNRY} or {@link SsCode#CFNRC}
     * @param noReplySeconds for CFNRY, 5 to 30
     */
    public record Forwarding(SsCode condition, BasicService basicService, AddressString to, int noReplySeconds) {}

    public CallServices {
        provisioned = Set.copyOf(provisioned);
        forwardings = List.copyOf(forwardings);
        barrings = Set.copyOf(barrings);
        operatorBarred = Set.copyOf(operatorBarred);
    }

    /** Where calls of speech go under a condition. */
    public Optional<Forwarding> forwarding(SsCode condition) {
        return forwardings.stream()
                .filter(it -> it.condition() == condition && it.basicService().equals(BasicService.SPEECH))
                .findFirst();
    }

    /** The same of somebody whose calls nobody forwards. */
    public CallServices withoutForwarding() {
        return new CallServices(
                imsi,
                msisdn,
                msc,
                telephony,
                provisioned,
                List.of(),
                barrings,
                waiting,
                restriction,
                groups,
                operatorBarred,
                name);
    }
}
