package dev.mynah.euicc;

import dev.mynah.euicc.accesscontrol.ApplicationRule;
import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.cat.applet.AppletSpec;
import dev.mynah.euicc.ota.OtaSpec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a profile is made from: the subscription and what its files say. Built by {@link #of} and the builder's named steps;
 * whatever is not said has a default that makes a working USIM and ISIM.
 *
 * @param iccid 18 to 20 digits as printed, not nibble-swapped
 * @param imsi 6 to 15 digits
 * @param mncLength 2 or 3
 * @param name the profile's name in the ISD-R
 * @param serviceProviderName in the ISD-R and in EF.SPN
 * @param networkName the home network's own name, in EF.PNN
 * @param key how its applications authenticate, all in the same way
 * @param enabledOnPort the eSIM port it is enabled on when the card is made
 * @param msisdn the subscriber's number, {@code +} for international
 * @param smsc the short message centre's number
 * @param equivalentHomePlmns content of EF.EHPLMN, PLMNs as 5 or 6 digits; none, no file
 * @param userPlmns content of EF.PLMNwAcT
 * @param operatorPlmns content of EF.OPLMNwAcT
 * @param forbiddenPlmns content of EF.FPLMN when the card is made
 * @param gid1 hexadecimal content of EF.GID1; none, no file
 * @param gid2 hexadecimal content of EF.GID2; none, no file
 * @param impi the private IMS identity; derived from the IMSI when not given (TS 23.003 13.3)
 * @param domain the home network domain; derived from the IMSI when not given (TS 23.003 13.2)
 * @param files content by file name ({@code EF.SPDI} or {@code ADF.USIM/EF.AD}) that replaces what would be made: one
 *     hexadecimal text for a transparent file, one for each record otherwise
 * @param management what the ISD-R is told of it
 * @param toolkit the toolkit application on the card
 * @param accessRules what its ARA-M says applications of the device may do; none, no ARA-M
 * @param profilePackage the octets of a profile package that says what is in the profile, in place of all fields about its
 *     files, codes and keys; see {@link dev.mynah.euicc.saip.PackagedProfile}
 * @param ota who may manage it over the air
 */
public record ProfileSpec(
        String iccid,
        String imsi,
        int mncLength,
        String name,
        String serviceProviderName,
        String networkName,
        ProfileClass profileClass,
        AkaParameters key,
        OptionalInt enabledOnPort,
        Optional<String> msisdn,
        Optional<String> smsc,
        PinSpec pins,
        List<String> equivalentHomePlmns,
        List<String> userPlmns,
        List<String> operatorPlmns,
        List<String> forbiddenPlmns,
        Optional<String> gid1,
        Optional<String> gid2,
        Optional<String> impi,
        Optional<String> domain,
        Map<String, List<String>> files,
        ManagementSpec management,
        Optional<AppletSpec> toolkit,
        List<ApplicationRule> accessRules,
        Optional<byte[]> profilePackage,
        OtaSpec ota) {

    private static final int MOST_ACCESS_RULES = 100;

    /** Checks every field; the message of a refusal begins with the field's name. */
    public ProfileSpec {
        equivalentHomePlmns = plmns("equivalentHomePlmns", equivalentHomePlmns);
        userPlmns = plmns("userPlmns", userPlmns);
        operatorPlmns = plmns("operatorPlmns", operatorPlmns);
        forbiddenPlmns = plmns("forbiddenPlmns", forbiddenPlmns);
        files = Map.copyOf(files);
        accessRules = List.copyOf(accessRules);
        matches("iccid", iccid, "[0-9]{18,20}", "18 to 20 digits");
        matches("imsi", imsi, "[0-9]{6,15}", "6 to 15 digits");
        if (mncLength != 2 && mncLength != 3) {
            throw new IllegalArgumentException("mncLength: " + mncLength + " is not 2 or 3");
        }
        utf8("name", name, 64);
        utf8("serviceProviderName", serviceProviderName, 32);
        utf8("networkName", networkName, 64);
        msisdn.ifPresent(it -> matches("msisdn", it, "\\+?[0-9*#]{1,20}", "up to 20 digits, perhaps after a +"));
        smsc.ifPresent(it -> matches("smsc", it, "\\+?[0-9]{1,20}", "up to 20 digits, perhaps after a +"));
        key.problem().ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        if (accessRules.size() > MOST_ACCESS_RULES) {
            throw new IllegalArgumentException(
                    "accessRules: " + accessRules.size() + " rules, at most " + MOST_ACCESS_RULES + " fit");
        }
        gid1.ifPresent(it -> hex("gid1", it));
        gid2.ifPresent(it -> hex("gid2", it));
        impi.ifPresent(it -> utf8("impi", it, 250));
        domain.ifPresent(it -> utf8("domain", it, 250));
        files.forEach((file, contents) -> contents.forEach(it -> hex("files." + file, it)));
    }

    /** Begins a profile that authenticates by MILENAGE as recommended. */
    public static ProfileSpecBuilder of(String iccid, String imsi, SubscriberKey key) {
        return of(iccid, imsi, AkaParameters.milenage(key));
    }

    /** Begins a profile. */
    public static ProfileSpecBuilder of(String iccid, String imsi, AkaParameters key) {
        return new ProfileSpecBuilder(iccid, imsi, key);
    }

    /** The home PLMN: MCC and MNC from the IMSI, 5 or 6 digits. */
    public String homePlmn() {
        return imsi.substring(0, 3 + mncLength);
    }

    private static void matches(String field, String value, String pattern, String wanted) {
        if (!value.matches(pattern)) {
            throw new IllegalArgumentException(field + ": \"" + value + "\" is not " + wanted);
        }
    }

    private static void utf8(String field, String value, int most) {
        int length = value.getBytes(StandardCharsets.UTF_8).length;
        if (length > most) {
            throw new IllegalArgumentException(field + ": " + length + " bytes, at most " + most + " fit");
        }
    }

    private static void hex(String field, String value) {
        matches(field, value, "([0-9A-Fa-f]{2}){1,4096}", "hexadecimal bytes");
    }

    private static List<String> plmns(String field, List<String> plmns) {
        plmns.forEach(it -> matches(field, it, "[0-9]{5,6}", "a PLMN of 5 or 6 digits"));
        return List.copyOf(plmns);
    }
}
