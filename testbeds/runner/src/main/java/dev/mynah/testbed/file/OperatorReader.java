package dev.mynah.testbed.file;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.mme.MmeSpec;
import dev.mynah.network.msc.MscSpec;
import dev.mynah.network.nitz.Announcement;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.DataNetworkSpec;
import dev.mynah.network.operator.HomeSpec;
import dev.mynah.network.operator.HomeSpec.Endpoint;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.operator.System5gSpec;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.pdn.Credentials;
import dev.mynah.network.pdn.PccRule;
import dev.mynah.network.pdn.Shaping;
import dev.mynah.network.sgsn.SgsnSpec;
import dev.mynah.network.sms.SmsSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the {@code operators} section. */
final class OperatorReader {

    private final Subscribers provisioned;
    private final Path directory;

    /**
     * @param provisioned whom the profiles of the file make subscribers
     * @param directory where other files are that the file names
     */
    OperatorReader(Subscribers provisioned, Path directory) {
        this.provisioned = provisioned;
        this.directory = directory;
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
            CellReader.read(name + "-" + ++number, cell).ifPresent(cells::add);
        }
        List<ApnSpec> apns = new ArrayList<>();
        operator.each("apns").forEach(apn -> apn(apn).ifPresent(apns::add));
        List<SubscriberSpec> subscribers = new SubscriberReader(provisioned.of(name)).read(operator, directory);
        Optional<MmeSpec> mme = MmeReader.read(operator.inner("mme"));
        Optional<SgsnSpec> sgsn = SgsnReader.read(operator.inner("sgsn"));
        Optional<MscSpec> msc = MscReader.read(operator.inner("msc"));
        Optional<System5gSpec> system5g = System5gReader.read(operator.inner("system5g"));
        Optional<SmsSpec> sms = SmsReader.read(plmn, operator.inner("sms"));
        if (mme.isEmpty() || sgsn.isEmpty() || msc.isEmpty() || system5g.isEmpty() || sms.isEmpty()) {
            return Optional.empty();
        }
        HomeSpec home = HomeReader.read(operator);
        List<FarEndSpec> farEnds = new ArrayList<>();
        operator.each("farEnds").forEach(it -> FarEndReader.read(it, directory).ifPresent(farEnds::add));
        DataNetworkSpec dataNetwork = dataNetwork(operator.inner("dataNetwork"));
        return operator.make(() -> new OperatorSpec(
                name,
                plmn,
                announcement,
                cells,
                subscribers,
                apns,
                mme.get(),
                sgsn.get(),
                msc.get(),
                system5g.get(),
                sms.get(),
                home,
                farEnds,
                dataNetwork));
    }

    static String networkName(String name, Fields operator) {
        return operator.text("name", () -> name);
    }

    private static Announcement announcement(String name, Fields operator) {
        String fullName = networkName(name, operator);
        String shortName = operator.text("shortName", () -> fullName);
        boolean nitz = operator.flag("nitz", true);
        ZoneId zone = operator.optional("timeZone", Fields::zone).orElse(ZoneOffset.UTC);
        try {
            return new Announcement(fullName, shortName, nitz, zone, EmergencyNumbersReader.read(operator));
        } catch (IllegalArgumentException e) {
            String[] problem = String.valueOf(e.getMessage()).split(": ", 2);
            operator.problem(problem[0].equals("fullName") ? "name" : problem[0], problem[problem.length - 1]);
            return new Announcement("", "", nitz, zone);
        }
    }

    private static Optional<ApnSpec> apn(Fields apn) {
        String name = apn.text("name", "internet");
        Optional<String> ipv4 = apn.text("ipv4");
        Optional<String> ipv6 = apn.text("ipv6");
        String[] dns = apn.texts("dns").toArray(String[]::new);
        String[] pcscf = apn.texts("pcscf").toArray(String[]::new);
        String[] pco = apn.texts("pco").toArray(String[]::new);
        int mtu = apn.whole("mtu", 576, 65535, 1500);
        int down = apn.whole("down", 1, 65_280_000, Shaping.STANDARD.downlinkKbps());
        int up = apn.whole("up", 1, 65_280_000, Shaping.STANDARD.uplinkKbps());
        int latency = apn.whole("latency", 0, 60_000, 0);
        int loss = apn.whole("loss", 0, 1000, 0);
        Optional<String> user = apn.text("user");
        String password = apn.text("password", () -> "");
        List<PccRule> bearers = new ArrayList<>();
        apn.each("bearers").forEach(it -> BearerReader.read(it).ifPresent(bearers::add));
        return apn.make(() -> new ApnSpec(
                name,
                ipv4,
                ipv6,
                ApnSpec.servers(dns),
                mtu,
                new Shaping(down, up, Duration.ofMillis(latency), loss),
                user.map(it -> new Credentials(it, password)),
                bearers,
                ApnSpec.callServers(pcscf),
                ApnSpec.operatorOptions(pco)));
    }

    private static DataNetworkSpec dataNetwork(Fields network) {
        Optional<String> tun = network.text("tun");
        boolean allowed = network.flag("allow", false);
        Fields names = network.inner("dns");
        Optional<Endpoint> dns = names.optional("forward", Endpoint::of);
        names.done();
        return network.make(() -> new DataNetworkSpec(tun, allowed, dns)).orElse(DataNetworkSpec.NONE);
    }
}
