package dev.mynah.testbed.file;

import dev.mynah.euicc.ProfileSpec;
import dev.mynah.network.air.Plmn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who is a subscriber of whom because a profile says so: a profile that names its operator is provisioned there with its own
 * IMSI, K and OPc, which so stand in the file once.
 */
final class Subscribers {
    /** A profile, the eUICC it is on where it is on one, and where the file has it. */
    record Provisioned(ProfileSpec profile, Optional<String> eid, Fields at) {}

    private final Map<String, Optional<Plmn>> operators;
    private final Map<String, String> networkNames;
    private final Map<String, String> serviceCentres;
    private final Map<String, Map<String, Provisioned>> byOperator = new LinkedHashMap<>();

    /**
     * @param operators the home networks by operator's name; empty where the file's own is broken
     * @param networkNames what those networks call themselves
     * @param serviceCentres the numbers of their service centres, with {@code +}
     */
    Subscribers(
            Map<String, Optional<Plmn>> operators,
            Map<String, String> networkNames,
            Map<String, String> serviceCentres) {
        this.operators = operators;
        this.networkNames = networkNames;
        this.serviceCentres = serviceCentres;
    }

    Optional<Integer> homeMncLength(String operator) {
        return operators
                .getOrDefault(operator, Optional.empty())
                .map(plmn -> plmn.mnc().length());
    }

    Optional<String> homeNetworkName(String operator) {
        return Optional.ofNullable(networkNames.get(operator));
    }

    Optional<String> homeServiceCentre(String operator) {
        return Optional.ofNullable(serviceCentres.get(operator));
    }

    void provision(String operator, Fields at, ProfileSpec profile, Optional<String> eid) {
        if (!operators.containsKey(operator)) {
            at.problem("operator", "there is no operator \"" + operator + "\" (there is " + names() + ")");
            return;
        }
        Optional<Plmn> plmn = operators.getOrDefault(operator, Optional.empty());
        if (plmn.isPresent() && !profile.imsi().startsWith(plmn.get().digits())) {
            at.problem(
                    "imsi",
                    "\"" + profile.imsi() + "\" is not one of " + operator + "'s (they begin with "
                            + plmn.get().digits() + ")");
            return;
        }
        Provisioned before = byOperator
                .computeIfAbsent(operator, unseen -> new LinkedHashMap<>())
                .putIfAbsent(profile.imsi(), new Provisioned(profile, eid, at));
        if (before != null) {
            at.problem(
                    "imsi",
                    "\"" + profile.imsi() + "\" is the IMSI of "
                            + before.at().node().path() + " already");
        }
    }

    List<Provisioned> of(String operator) {
        return List.copyOf(byOperator.getOrDefault(operator, Map.of()).values());
    }

    private String names() {
        return operators.isEmpty()
                ? "none"
                : operators.keySet().stream().map(it -> "\"" + it + "\"").collect(Collectors.joining(", "));
    }
}
