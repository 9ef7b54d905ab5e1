package dev.mynah.testbed.file;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.mme.Announcement;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the {@code operators} section. */
final class OperatorReader {
    private static final Map<String, Rat> RATS = Map.of("lte", Rat.E_UTRAN);
    private static final int GOOD_RSRP = -85;
    private static final int GOOD_RSRQ = -100;

    private final Subscribers provisioned;

    /** @param provisioned whom the profiles of the file make subscribers */
    OperatorReader(Subscribers provisioned) {
        this.provisioned = provisioned;
    }

    /** The home network alone, which profiles need to know before anything else is read. */
    static Optional<Plmn> plmn(Fields operator) {
        return operator.optional("plmn", Plmn::of);
    }

    Optional<OperatorSpec> read(String name, Fields operator) {
        Plmn plmn = operator.value("plmn", "001-01", new Plmn("001", "01"), Plmn::of);
        Announcement announcement = announcement(name, operator);
        List<CellSpec> cells = new ArrayList<>();
        int number = 0;
        for (Fields cell : operator.each("cells")) {
            cell(name + "-" + ++number, cell).ifPresent(cells::add);
        }
        List<ApnSpec> apns = new ArrayList<>();
        operator.each("apns").forEach(apn -> apn(apn).ifPresent(apns::add));
        List<SubscriberSpec> subscribers = new SubscriberReader(provisioned.of(name)).read(operator);
        return MmeReader.read(operator.inner("mme"))
                .flatMap(mme ->
                        operator.make(() -> new OperatorSpec(name, plmn, announcement, cells, subscribers, apns, mme)));
    }

    static String networkName(String name, Fields operator) {
        return operator.text("name", () -> name);
    }

    private static Announcement announcement(String name, Fields operator) {
        String fullName = networkName(name, operator);
        String shortName = operator.text("shortName", () -> fullName);
        boolean nitz = operator.flag("nitz", true);
        ZoneId zone = operator.optional("timeZone", OperatorReader::zone).orElse(ZoneOffset.UTC);
        try {
            return new Announcement(fullName, shortName, nitz, zone);
        } catch (IllegalArgumentException e) {
            operator.problem(
                    String.valueOf(e.getMessage()).startsWith("short") ? "shortName" : "name",
                    String.valueOf(e.getMessage()).replaceFirst("^[A-Za-z]+: ", ""));
            return new Announcement("", "", nitz, zone);
        }
    }

    private static Optional<CellSpec> cell(String usualName, Fields cell) {
        String name = cell.text("name", () -> usualName);
        Rat rat = cell.choice("rat", RATS, "lte").orElse(Rat.E_UTRAN);
        int identity = cell.whole("identity", 0, (1 << 28) - 1, "0x0001001");
        int areaCode = cell.whole("areaCode", 1, 0xFFFD, "1");
        int channel = cell.whole("channel", 0, 262143, 1300);
        int physical = cell.whole("physicalIdentity", 0, 503, identity % 504);
        int rsrp = cell.whole("rsrp", -140, -44, GOOD_RSRP);
        int rsrq = cell.optional("rsrq", OperatorReader::tenths).orElse(GOOD_RSRQ);
        boolean barred = cell.flag("barred", false);
        boolean on = cell.flag("on", true);
        return cell.make(
                () -> new CellSpec(name, identity, rat, areaCode, 1, channel, physical, rsrp, rsrq, barred, on));
    }

    private static Optional<ApnSpec> apn(Fields apn) {
        String name = apn.text("name", "internet");
        Optional<String> ipv4 = apn.text("ipv4");
        Optional<String> ipv6 = apn.text("ipv6");
        String[] dns = apn.texts("dns").toArray(String[]::new);
        int mtu = apn.whole("mtu", 576, 65535, 1500);
        return apn.make(() -> new ApnSpec(name, ipv4, ipv6, ApnSpec.servers(dns), mtu));
    }

    private static int tenths(String text) {
        if (!text.matches("-[0-9]{1,2}(\\.[0-9])?")) {
            throw new IllegalArgumentException("\"" + text + "\" is not a quality in dB (-19.5 to -3)");
        }
        int tenths = (int) Math.round(Double.parseDouble(text) * 10);
        if (tenths < -195 || tenths > -30) {
            throw new IllegalArgumentException(text + " is out of range (-19.5 to -3)");
        }
        return tenths;
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a time zone (as +01:00 or Europe/Berlin)", e);
        }
    }
}
