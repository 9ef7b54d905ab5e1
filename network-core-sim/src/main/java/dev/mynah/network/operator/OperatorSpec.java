package dev.mynah.network.operator;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.mme.EmergencyAttach;
import dev.mynah.network.mme.EmergencySpec;
import dev.mynah.network.mme.MmeSpec;
import dev.mynah.network.msc.MscSpec;
import dev.mynah.network.nitz.Announcement;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.sgsn.SgsnSpec;
import dev.mynah.network.sms.SmsSpec;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An operator as a testbed file gives it. Whatever is wrong with it is an {@link IllegalArgumentException} whose message
 * begins with the field.
 *
 * @param name its name in the testbed, as {@code alpha}
 * @param announcement its names for the user, and its time
 * @param subscribers whose IMSIs begin with its PLMN
 * @param home its home network besides them
 * @param farEnds who is behind its other numbers
 * @param dataNetwork where packets and questions for names go that are for nobody here
 */
public record OperatorSpec(
        String name,
        Plmn plmn,
        Announcement announcement,
        List<CellSpec> cells,
        List<SubscriberSpec> subscribers,
        List<ApnSpec> apns,
        MmeSpec mme,
        SgsnSpec sgsn,
        MscSpec msc,
        System5gSpec system5g,
        SmsSpec sms,
        HomeSpec home,
        List<FarEndSpec> farEnds,
        DataNetworkSpec dataNetwork) {
    public OperatorSpec {
        if (!name.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException(
                    "name: \"" + name + "\" is not made of letters, digits, hyphens and underscores");
        }
        unique("cells", cells, CellSpec::name);
        unique("cells", cells, CellSpec::identity);
        unique("subscribers", subscribers, SubscriberSpec::imsi);
        unique("apns", apns, apn -> apn.name().toLowerCase(java.util.Locale.ROOT));
        Set<String> names = new HashSet<>();
        apns.forEach(apn -> names.add(apn.name()));
        help("mme.emergencyApn", mme.emergency(), names);
        help("sgsn.emergencyApn", sgsn.emergency(), names);
        help("system5g.emergencyDnn", system5g.amf().emergency(), names);
        for (int i = 0; i < subscribers.size(); i++) {
            SubscriberSpec subscriber = subscribers.get(i);
            if (!subscriber.imsi().startsWith(plmn.digits())) {
                throw new IllegalArgumentException("subscribers[" + i + "].imsi: " + subscriber.imsi()
                        + " does not begin with the operator's PLMN " + plmn);
            }
            for (String apn : subscriber.apns()) {
                if (!names.contains(apn)) {
                    throw new IllegalArgumentException(
                            "subscribers[" + i + "].apns: \"" + apn + "\" is not one of the operator's " + names);
                }
            }
        }
        cells = List.copyOf(cells);
        subscribers = List.copyOf(subscribers);
        apns = List.copyOf(apns);
        farEnds = List.copyOf(farEnds);
    }

    /** An operator that tells its name, and its time in UTC, with a standard MME and SGSN and nothing else yet. */
    public static OperatorSpec of(String name, Plmn plmn, String fullName, String shortName) {
        Announcement announcement = new Announcement(fullName, shortName, true, ZoneOffset.UTC);
        return new OperatorSpec(
                name,
                plmn,
                announcement,
                List.of(),
                List.of(),
                List.of(),
                MmeSpec.STANDARD,
                SgsnSpec.STANDARD,
                MscSpec.STANDARD,
                System5gSpec.STANDARD,
                SmsSpec.of(plmn),
                HomeSpec.STANDARD,
                List.of(),
                DataNetworkSpec.NONE);
    }

    public OperatorSpec withAnnouncement(Announcement announcement) {
        return with(it -> it.announcement = announcement);
    }

    public OperatorSpec withCells(CellSpec... cells) {
        return with(it -> it.cells = List.of(cells));
    }

    public OperatorSpec withSubscribers(List<SubscriberSpec> subscribers) {
        return with(it -> it.subscribers = subscribers);
    }

    public OperatorSpec withApns(ApnSpec... apns) {
        return with(it -> it.apns = List.of(apns));
    }

    public OperatorSpec withFarEnds(FarEndSpec... farEnds) {
        return with(it -> it.farEnds = List.of(farEnds));
    }

    public OperatorSpec withMme(MmeSpec mme) {
        return with(it -> it.mme = mme);
    }

    public OperatorSpec withSms(SmsSpec sms) {
        return with(it -> it.sms = sms);
    }

    public OperatorSpec withSgsn(SgsnSpec sgsn) {
        return with(it -> it.sgsn = sgsn);
    }

    public OperatorSpec withMsc(MscSpec msc) {
        return with(it -> it.msc = msc);
    }

    public OperatorSpec withSystem5g(System5gSpec system5g) {
        return with(it -> it.system5g = system5g);
    }

    public OperatorSpec withHome(HomeSpec home) {
        return with(it -> it.home = home);
    }

    public OperatorSpec withDataNetwork(DataNetworkSpec dataNetwork) {
        return with(it -> it.dataNetwork = dataNetwork);
    }

    private static void help(String field, EmergencySpec emergency, Set<String> apns) {
        if (emergency.attach() != EmergencyAttach.NONE && !apns.contains(emergency.apn())) {
            throw new IllegalArgumentException(
                    field + ": \"" + emergency.apn() + "\" is not one of the operator's " + apns);
        }
    }

    private static <T> void unique(String field, List<T> all, Function<T, Object> by) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(by.apply(all.get(i)))) {
                throw new IllegalArgumentException(field + "[" + i + "]: there are two with " + by.apply(all.get(i)));
            }
        }
    }

    private OperatorSpec with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.made();
    }

    /** The components, to change some of them. */
    private static final class Draft {
        private String name;
        private Plmn plmn;
        private Announcement announcement;
        private List<CellSpec> cells;
        private List<SubscriberSpec> subscribers;
        private List<ApnSpec> apns;
        private MmeSpec mme;
        private SgsnSpec sgsn;
        private MscSpec msc;
        private System5gSpec system5g;
        private SmsSpec sms;
        private HomeSpec home;
        private List<FarEndSpec> farEnds;
        private DataNetworkSpec dataNetwork;

        Draft(OperatorSpec of) {
            name = of.name;
            plmn = of.plmn;
            announcement = of.announcement;
            cells = of.cells;
            subscribers = of.subscribers;
            apns = of.apns;
            mme = of.mme;
            sgsn = of.sgsn;
            msc = of.msc;
            system5g = of.system5g;
            sms = of.sms;
            home = of.home;
            farEnds = of.farEnds;
            dataNetwork = of.dataNetwork;
        }

        OperatorSpec made() {
            return new OperatorSpec(
                    name,
                    plmn,
                    announcement,
                    cells,
                    subscribers,
                    apns,
                    mme,
                    sgsn,
                    msc,
                    system5g,
                    sms,
                    home,
                    farEnds,
                    dataNetwork);
        }
    }
}
