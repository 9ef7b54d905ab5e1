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
        if (mme.emergency().attach() != EmergencyAttach.NONE
                && !names.contains(mme.emergency().apn())) {
            throw new IllegalArgumentException(
                    "mme.emergencyApn: \"" + mme.emergency().apn() + "\" is not one of the operator's " + names);
        }
        EmergencySpec inNr = system5g.amf().emergency();
        if (inNr.attach() != EmergencyAttach.NONE && !names.contains(inNr.apn())) {
            throw new IllegalArgumentException(
                    "system5g.emergencyDnn: \"" + inNr.apn() + "\" is not one of the operator's " + names);
        }
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

    public OperatorSpec withAnnouncement(Announcement newAnnouncement) {
        return new OperatorSpec(
                name,
                plmn,
                newAnnouncement,
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

    public OperatorSpec withCells(CellSpec... newCells) {
        return new OperatorSpec(
                name,
                plmn,
                announcement,
                List.of(newCells),
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

    public OperatorSpec withSubscribers(List<SubscriberSpec> newSubscribers) {
        return new OperatorSpec(
                name,
                plmn,
                announcement,
                cells,
                newSubscribers,
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

    public OperatorSpec withApns(ApnSpec... newApns) {
        return new OperatorSpec(
                name,
                plmn,
                announcement,
                cells,
                subscribers,
                List.of(newApns),
                mme,
                sgsn,
                msc,
                system5g,
                sms,
                home,
                farEnds,
                dataNetwork);
    }

    public OperatorSpec withFarEnds(FarEndSpec... newFarEnds) {
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
                List.of(newFarEnds),
                dataNetwork);
    }

    public OperatorSpec withMme(MmeSpec newMme) {
        return new OperatorSpec(
                name,
                plmn,
                announcement,
                cells,
                subscribers,
                apns,
                newMme,
                sgsn,
                msc,
                system5g,
                sms,
                home,
                farEnds,
                dataNetwork);
    }

    public OperatorSpec withSms(SmsSpec newSms) {
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
                newSms,
                home,
                farEnds,
                dataNetwork);
    }

    public OperatorSpec withSgsn(SgsnSpec newSgsn) {
        return new OperatorSpec(
                name,
                plmn,
                announcement,
                cells,
                subscribers,
                apns,
                mme,
                newSgsn,
                msc,
                system5g,
                sms,
                home,
                farEnds,
                dataNetwork);
    }

    public OperatorSpec withMsc(MscSpec newMsc) {
        return new OperatorSpec(
                name,
                plmn,
                announcement,
                cells,
                subscribers,
                apns,
                mme,
                sgsn,
                newMsc,
                system5g,
                sms,
                home,
                farEnds,
                dataNetwork);
    }

    public OperatorSpec withSystem5g(System5gSpec newSystem5g) {
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
                newSystem5g,
                sms,
                home,
                farEnds,
                dataNetwork);
    }

    public OperatorSpec withHome(HomeSpec newHome) {
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
                newHome,
                farEnds,
                dataNetwork);
    }

    public OperatorSpec withDataNetwork(DataNetworkSpec newDataNetwork) {
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
                newDataNetwork);
    }

    private static <T> void unique(String field, List<T> all, Function<T, Object> by) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(by.apply(all.get(i)))) {
                throw new IllegalArgumentException(field + "[" + i + "]: there are two with " + by.apply(all.get(i)));
            }
        }
    }
}
