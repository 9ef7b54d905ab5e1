package dev.mynah.modem.sim;

import dev.mynah.network.air.Plmn;
import java.time.Duration;
import java.util.List;

/**
 * What the USIM says of its subscriber and of the networks to look for.
 *
 * @param imsi digits
 * @param home the HPLMN: the IMSI's first digits, as many as EF.AD says
 * @param equivalentHomes EF.EHPLMN; when there are any they stand in for the HPLMN (TS 23.122 1.2)
 * @param userNetworks EF.PLMNwAcT, most wanted first
 * @param operatorNetworks EF.OPLMNwAcT
 * @param homeAccess EF.HPLMNwAcT
 * @param homeSearch how often to look for a network of higher priority while roaming; zero for never (EF.HPPLMN)
 */
public record Subscriber(
        String imsi,
        Plmn home,
        List<Plmn> equivalentHomes,
        List<PlmnAccess> userNetworks,
        List<PlmnAccess> operatorNetworks,
        List<PlmnAccess> homeAccess,
        Duration homeSearch) {

    /** Whether registered there counts as being at home. TS 23.122 1.2. */
    public boolean atHome(Plmn plmn) {
        return plmn.equals(home) || equivalentHomes.contains(plmn);
    }
}
