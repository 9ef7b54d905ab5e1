package dev.mynah.hal.service.sim;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.radio.sim.CarrierInfo;
import dev.mynah.hal.radio.sim.CarrierRestrictions.CarrierRestrictionStatus;
import dev.mynah.hal.radio.sim.Plmn;
import dev.mynah.hal.radio.sim.SimLockMultiSimPolicy;
import dev.mynah.modem.Carrier;
import dev.mynah.modem.CarrierRestrictions;
import dev.mynah.modem.CarrierRestrictions.Policy;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The device's lock to carriers as IRadioSim has it: operators with one criterion each, and since IRadio 2.2 with any number
 * of them.
 */
final class CarrierReport {
    /** A host that has more to say is not heard out. */
    private static final int MOST_CARRIERS = 1024;

    private CarrierReport() {}

    static CarrierRestrictions of(
            dev.mynah.hal.radio.sim.CarrierRestrictions given, AidlEnum<SimLockMultiSimPolicy> policy) {
        List<Carrier> allowed = carriers(given.allowedCarriers(), given.allowedCarrierInfoList());
        List<Carrier> excluded = carriers(given.excludedCarriers(), given.excludedCarrierInfoList());
        if (allowed.size() + excluded.size() > MOST_CARRIERS) {
            throw new Refusal(Reason.INVALID_ARGUMENT);
        }
        return new CarrierRestrictions(
                allowed,
                excluded,
                given.allowedCarriersPrioritized(),
                policy(policy.orElse(SimLockMultiSimPolicy.SLOT_POLICY_OTHER)));
    }

    static dev.mynah.hal.radio.sim.CarrierRestrictions report(CarrierRestrictions restrictions) {
        return new dev.mynah.hal.radio.sim.CarrierRestrictions(
                simple(restrictions.allowed()),
                simple(restrictions.excluded()),
                restrictions.allowedOnly(),
                restrictions.none() ? CarrierRestrictionStatus.NOT_RESTRICTED : CarrierRestrictionStatus.RESTRICTED,
                full(restrictions.allowed()),
                full(restrictions.excluded()));
    }

    static SimLockMultiSimPolicy policy(CarrierRestrictions restrictions) {
        return switch (restrictions.policy()) {
            case EACH_SLOT -> SimLockMultiSimPolicy.NO_MULTISIM_POLICY;
            case ONE_ALLOWED -> SimLockMultiSimPolicy.ONE_VALID_SIM_MUST_BE_PRESENT;
            case FIRST_SLOT_ONLY -> SimLockMultiSimPolicy.APPLY_TO_ONLY_SLOT_1;
            case ALLOWED_IN_FIRST_SLOT -> SimLockMultiSimPolicy.VALID_SIM_MUST_PRESENT_ON_SLOT_1;
            case ALL_ALLOWED -> SimLockMultiSimPolicy.ALL_SIMS_MUST_BE_VALID;
        };
    }

    private static Policy policy(SimLockMultiSimPolicy policy) {
        return switch (policy) {
            case NO_MULTISIM_POLICY, APPLY_TO_ALL_SLOTS -> Policy.EACH_SLOT;
            case ONE_VALID_SIM_MUST_BE_PRESENT -> Policy.ONE_ALLOWED;
            case APPLY_TO_ONLY_SLOT_1 -> Policy.FIRST_SLOT_ONLY;
            case VALID_SIM_MUST_PRESENT_ON_SLOT_1 -> Policy.ALLOWED_IN_FIRST_SLOT;
            case ALL_SIMS_MUST_BE_VALID -> Policy.ALL_ALLOWED;
            case ACTIVE_SERVICE_ON_SLOT_1_TO_UNBLOCK_OTHER_SLOTS,
                    ACTIVE_SERVICE_ON_ANY_SLOT_TO_UNBLOCK_OTHER_SLOTS,
                    SLOT_POLICY_OTHER -> throw new Refusal(Reason.NOT_SUPPORTED);
        };
    }

    private static List<Carrier> carriers(
            List<dev.mynah.hal.radio.sim.Carrier> simple, @Nullable List<CarrierInfo> full) {
        List<Carrier> carriers = new ArrayList<>();
        simple.forEach(it -> carriers.add(carrier(it)));
        if (full != null) {
            full.forEach(it -> carriers.add(carrier(it)));
        }
        return carriers;
    }

    private static Carrier carrier(dev.mynah.hal.radio.sim.Carrier simple) {
        Optional<String> data = Optional.of(simple.matchData());
        Optional<String> none = Optional.empty();
        int type = simple.matchType();
        return new Carrier(
                simple.mcc(),
                simple.mnc(),
                type == dev.mynah.hal.radio.sim.Carrier.MATCH_TYPE_SPN ? data : none,
                type == dev.mynah.hal.radio.sim.Carrier.MATCH_TYPE_IMSI_PREFIX ? data : none,
                type == dev.mynah.hal.radio.sim.Carrier.MATCH_TYPE_GID1 ? data : none,
                type == dev.mynah.hal.radio.sim.Carrier.MATCH_TYPE_GID2 ? data : none,
                none,
                List.of());
    }

    /** By the private identity of an ISIM nobody is known here. */
    private static Carrier carrier(CarrierInfo full) {
        if (full.impi() != null && !full.impi().isEmpty()) {
            throw new Refusal(Reason.NOT_SUPPORTED);
        }
        List<Plmn> homes = full.ehplmn() == null ? List.of() : full.ehplmn();
        return new Carrier(
                text(full.mcc()).orElse(""),
                text(full.mnc()).orElse(""),
                text(full.spn()),
                text(full.imsiPrefix()),
                text(full.gid1()),
                text(full.gid2()),
                text(full.iccid()),
                homes.stream().map(it -> it.mcc() + it.mnc()).toList());
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).filter(it -> !it.isEmpty());
    }

    /** Those that need no more than one criterion; the others a host of IRadio 2.1 could not be told rightly. */
    private static List<dev.mynah.hal.radio.sim.Carrier> simple(List<Carrier> carriers) {
        List<dev.mynah.hal.radio.sim.Carrier> simple = new ArrayList<>();
        for (Carrier carrier : carriers) {
            List<Optional<String>> criteria =
                    List.of(carrier.serviceProviderName(), carrier.imsiPrefix(), carrier.group1(), carrier.group2());
            long given = criteria.stream().filter(Optional::isPresent).count();
            if (given > 1
                    || carrier.iccid().isPresent()
                    || !carrier.equivalentHomes().isEmpty()) {
                continue;
            }
            int type = 0;
            String data = "";
            for (int i = 0; i < criteria.size(); i++) {
                if (criteria.get(i).isPresent()) {
                    type = i + dev.mynah.hal.radio.sim.Carrier.MATCH_TYPE_SPN;
                    data = criteria.get(i).get();
                }
            }
            simple.add(new dev.mynah.hal.radio.sim.Carrier(carrier.mcc(), carrier.mnc(), type, data));
        }
        return simple;
    }

    private static List<CarrierInfo> full(List<Carrier> carriers) {
        return carriers.stream()
                .map(it -> new CarrierInfo(
                        it.mcc(),
                        it.mnc(),
                        it.serviceProviderName().orElse(null),
                        it.group1().orElse(null),
                        it.group2().orElse(null),
                        it.imsiPrefix().orElse(null),
                        it.equivalentHomes().stream().map(CarrierReport::plmn).toList(),
                        it.iccid().orElse(null),
                        null))
                .toList();
    }

    private static Plmn plmn(String digits) {
        int mcc = Math.min(digits.length(), 3);
        return new Plmn(digits.substring(0, mcc), digits.substring(mcc));
    }
}
