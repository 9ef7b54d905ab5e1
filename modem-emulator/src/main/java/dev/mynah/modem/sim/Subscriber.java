package dev.mynah.modem.sim;

import dev.mynah.network.air.Plmn;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What the USIM says of its subscriber and of the networks to look for.
 *
 * @param imsi digits
 * @param home the HPLMN: the IMSI's first digits, as many as EF.AD says
 * @param equivalentHomes EF.EHPLMN; when there are any they stand in for the HPLMN (TS 23.122 1.2)
 * @param userNetworks EF.PLMNwAcT, most wanted first
 * @param operatorNetworks EF.OPLMNwAcT
 * @param homeAccess EF.HPLMNwAcT
 * @param accessClasses EF.ACC: 0 to 9 and 11 to 15
 * @param homeSearch how often to look for a network of higher priority while roaming; zero for never (EF.HPPLMN)
 */
public record Subscriber(
        String imsi,
        Plmn home,
        List<Plmn> equivalentHomes,
        List<PlmnAccess> userNetworks,
        List<PlmnAccess> operatorNetworks,
        List<PlmnAccess> homeAccess,
        Set<Integer> accessClasses,
        Duration homeSearch) {

    /** Whether registered there counts as being at home. TS 23.122 1.2. */
    public boolean atHome(Plmn plmn) {
        return plmn.equals(home) || equivalentHomes.contains(plmn);
    }
}
