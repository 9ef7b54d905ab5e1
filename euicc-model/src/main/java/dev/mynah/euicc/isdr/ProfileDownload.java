package dev.mynah.euicc.isdr;

import dev.mynah.euicc.file.FileContent;
import dev.mynah.euicc.pki.EcPublicKey;
import dev.mynah.euicc.profile.ProfileImage;
import dev.mynah.euicc.rsp.BoundPackagePart;
import dev.mynah.euicc.rsp.BoundPackageReader;
import dev.mynah.euicc.rsp.BppCommand;
import dev.mynah.euicc.rsp.BspKeys;
import dev.mynah.euicc.rsp.InstallationError;
import dev.mynah.euicc.rsp.PreparedDownload;
import dev.mynah.euicc.rsp.SecureChannelRequest;
import dev.mynah.euicc.rsp.SegmentProtection;
import dev.mynah.euicc.saip.ProfileLoad;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The installation of one bound profile package (SGP.22 2.5, 5.5). All it makes of the package is in memory until the last segment
 * is in order; only then the card has a profile more. Whatever fails, fails once and for all.
 */
final class ProfileDownload {

    /** Metadata with a full icon are below 2 KB; what else may be in them is up to the operator. */
    private static final int LONGEST_METADATA = 16 * 1024;

    private static final int CONFIGURE_ISDP = 0xBF24;
    private static final int REPLACE_SESSION_KEYS = 0xBF26;
    private static final int PROFILE_CLASS = 0x95;
    private static final int HIGHEST_CLASS = 2;

    /** Why it failed. */
    private record Failure(BppCommand command, InstallationError reason, Optional<byte[]> response) {

        static Optional<Failure> of(BppCommand command, InstallationError reason) {
            return Optional.of(new Failure(command, reason, Optional.empty()));
        }
    }

    private final IsdR card;
    private final PreparedDownload prepared;
    private final BoundPackageReader reader = new BoundPackageReader();
    private final ByteArrayOutputStream sentMetadata = new ByteArrayOutputStream();
    private final ByteArrayOutputStream profilePackage = new ByteArrayOutputStream();
    private final long freeMemory;
    private final ProfileLoad load;

    private @Nullable SegmentProtection protection;
    private Optional<ProfileMetadata> metadata = Optional.empty();
    private boolean begun;

    ProfileDownload(IsdR card, PreparedDownload prepared) {
        this.card = card;
        this.prepared = prepared;
        this.freeMemory = CardResources.of(card).freeNonVolatile();
        this.load = new ProfileLoad(freeMemory);
    }

    /** Takes the next piece of the package; there is a result, good or bad, when nothing more is expected. */
    Optional<Tlv> accept(byte[] piece) {
        for (BoundPackagePart part : reader.accept(piece)) {
            Optional<Failure> failure = take(part);
            if (failure.isPresent()) {
                return Optional.of(failed(failure.get()));
            }
        }
        return reader.ended() ? Optional.of(installed()) : Optional.empty();
    }

    /** Gives up a download that has begun, as after a loss of power. */
    void interrupted() {
        if (begun) {
            card.rsp().inProgress().settle(card.rsp().identity(), card.notifications());
        }
    }

    private Optional<Failure> take(BoundPackagePart part) {
        if (part instanceof BoundPackagePart.Opening opening) {
            return open(opening.request());
        }
        if (part instanceof BoundPackagePart.Segment segment) {
            return segment(segment);
        }
        if (part instanceof BoundPackagePart.Complete complete) {
            return complete(complete.command());
        }
        BppCommand command = ((BoundPackagePart.Broken) part).command();
        return Failure.of(
                command,
                command == BppCommand.INITIALISE_SECURE_CHANNEL
                        ? InstallationError.INCORRECT_INPUT_VALUES
                        : InstallationError.SCP03T_STRUCTURE_ERROR);
    }

    /** InitialiseSecureChannel (5.5.1). */
    private Optional<Failure> open(Tlv object) {
        Optional<SecureChannelRequest> parsed = SecureChannelRequest.parse(object);
        if (parsed.isEmpty()) {
            return Failure.of(BppCommand.INITIALISE_SECURE_CHANNEL, InstallationError.INCORRECT_INPUT_VALUES);
        }
        Optional<InstallationError> error = openingError(parsed.get());
        if (error.isPresent()) {
            return Failure.of(BppCommand.INITIALISE_SECURE_CHANNEL, error.get());
        }
        Optional<EcPublicKey> ofServer = EcPublicKey.parse(
                prepared.oneTimeKey().publicKey().curve(), parsed.get().oneTimeKey());
        if (ofServer.isEmpty()) {
            return Failure.of(BppCommand.INITIALISE_SECURE_CHANNEL, InstallationError.INCORRECT_INPUT_VALUES);
        }
        byte[] shared = prepared.oneTimeKey().agree(ofServer.get());
        protection = new SegmentProtection(
                BspKeys.derive(shared, parsed.get().hostId(), card.eid().toBytes()));
        begun = true;
        progress(BppCommand.CONFIGURE_ISDP);
        return Optional.empty();
    }

    private Optional<InstallationError> openingError(SecureChannelRequest request) {
        if (!request.signedBy(prepared.binder(), prepared.oneTimeKey().publicKey())) {
            return Optional.of(InstallationError.INVALID_SIGNATURE);
        }
        if (!Arrays.equals(request.transactionId(), prepared.server().transactionId())) {
            return Optional.of(InstallationError.INVALID_TRANSACTION_ID);
        }
        if (request.operation() != SecureChannelRequest.INSTALL) {
            return Optional.of(InstallationError.UNSUPPORTED_REMOTE_OPERATION_TYPE);
        }
        return request.keyType() == BspKeys.KEY_TYPE && request.keyLength() == BspKeys.LENGTH
                ? Optional.empty()
                : Optional.of(InstallationError.UNSUPPORTED_CRT_VALUES);
    }

    private Optional<Failure> segment(BoundPackagePart.Segment segment) {
        Optional<byte[]> opened =
                protection == null ? Optional.empty() : protection.open(segment.tag(), segment.value());
        if (opened.isEmpty()) {
            return Failure.of(segment.command(), InstallationError.SCP03T_SECURITY_ERROR);
        }
        byte[] plain = opened.get();
        return switch (segment.command()) {
            case INITIALISE_SECURE_CHANNEL, CONFIGURE_ISDP -> configure(plain);
            case STORE_METADATA -> {
                sentMetadata.writeBytes(plain);
                yield sentMetadata.size() > LONGEST_METADATA
                        ? Failure.of(BppCommand.STORE_METADATA, InstallationError.INCORRECT_INPUT_VALUES)
                        : Optional.empty();
            }
            case REPLACE_SESSION_KEYS -> replaceKeys(plain);
            case LOAD_PROFILE_ELEMENTS -> elements(plain);
        };
    }

    /** ConfigureISDP (5.5.2). */
    private Optional<Failure> configure(byte[] plain) {
        if (!(Tlv.parse(plain) instanceof Tlv request) || request.tag() != CONFIGURE_ISDP) {
            return Failure.of(BppCommand.CONFIGURE_ISDP, InstallationError.INCORRECT_INPUT_VALUES);
        }
        return freeMemory > 0
                ? Optional.empty()
                : Failure.of(BppCommand.CONFIGURE_ISDP, InstallationError.INSUFFICIENT_MEMORY);
    }

    /** ReplaceSessionKeys (5.5.4). */
    private Optional<Failure> replaceKeys(byte[] plain) {
        if (Tlv.parse(plain) instanceof Tlv request && request.tag() == REPLACE_SESSION_KEYS) {
            Optional<byte[]> chaining = request.bytes(0x80).filter(it -> it.length == BspKeys.LENGTH);
            Optional<byte[]> encryption = request.bytes(0x81).filter(it -> it.length == BspKeys.LENGTH);
            Optional<byte[]> mac = request.bytes(0x82).filter(it -> it.length == BspKeys.LENGTH);
            if (chaining.isPresent() && encryption.isPresent() && mac.isPresent()) {
                protection = new SegmentProtection(new BspKeys(chaining.get(), encryption.get(), mac.get()));
                return Optional.empty();
            }
        }
        return Failure.of(BppCommand.REPLACE_SESSION_KEYS, InstallationError.INCORRECT_INPUT_VALUES);
    }

    /** LoadProfileElements (5.5.5). */
    private Optional<Failure> elements(byte[] plain) {
        profilePackage.writeBytes(plain);
        if (profilePackage.size() > freeMemory) {
            return Failure.of(BppCommand.LOAD_PROFILE_ELEMENTS, InstallationError.INSUFFICIENT_MEMORY);
        }
        load.accept(plain);
        return load.aborted() ? refusedElement() : Optional.empty();
    }

    private Optional<Failure> refusedElement() {
        return Optional.of(new Failure(
                BppCommand.LOAD_PROFILE_ELEMENTS, InstallationError.PE_PROCESSING_ERROR, Optional.of(load.response())));
    }

    private Optional<Failure> complete(BppCommand command) {
        Optional<Failure> failure = command == BppCommand.STORE_METADATA
                ? storeMetadata()
                : command == BppCommand.LOAD_PROFILE_ELEMENTS ? wholeProfile() : Optional.empty();
        if (failure.isEmpty()) {
            switch (command) {
                case CONFIGURE_ISDP -> progress(BppCommand.STORE_METADATA);
                case STORE_METADATA -> progress(BppCommand.LOAD_PROFILE_ELEMENTS);
                default -> {}
            }
        }
        return failure;
    }

    /** StoreMetadata (5.5.3). */
    private Optional<Failure> storeMetadata() {
        if (!(Tlv.parse(sentMetadata.toByteArray()) instanceof Tlv sent)) {
            return Failure.of(BppCommand.STORE_METADATA, InstallationError.INCORRECT_INPUT_VALUES);
        }
        boolean knownClass = sent.bytes(PROFILE_CLASS)
                .map(it -> Der.toInt(it).stream().anyMatch(value -> value >= 0 && value <= HIGHEST_CLASS))
                .orElse(true);
        if (!knownClass) {
            return Failure.of(BppCommand.STORE_METADATA, InstallationError.UNSUPPORTED_PROFILE_CLASS);
        }
        metadata = ProfileMetadata.parse(sent);
        return metadata.map(this::metadataError)
                .orElse(Optional.of(InstallationError.INCORRECT_INPUT_VALUES))
                .flatMap(it -> Failure.of(BppCommand.STORE_METADATA, it));
    }

    private Optional<InstallationError> metadataError(ProfileMetadata parsed) {
        if (card.profiles().find(parsed.iccid()).isPresent()) {
            return Optional.of(InstallationError.ICCID_ALREADY_EXISTS);
        }
        boolean allowed = parsed.policyRules().isEmpty()
                || parsed.owner()
                        .filter(it -> card.authorisedRules().allows(it, parsed.policyRules()))
                        .isPresent();
        return allowed ? Optional.empty() : Optional.of(InstallationError.PPR_NOT_ALLOWED);
    }

    private Optional<Failure> wholeProfile() {
        if (!load.finish()) {
            return refusedElement();
        }
        Iccid expected = metadata.orElseThrow().iccid();
        return load.image().filter(it -> isOf(expected, it)).isPresent()
                ? Optional.empty()
                : Failure.of(BppCommand.LOAD_PROFILE_ELEMENTS, InstallationError.DATA_MISMATCH);
    }

    /** Whether the profile's header and its EF.ICCID, if there is one, name the profile that the metadata name. */
    private static boolean isOf(Iccid expected, ProfileImage image) {
        FileContent file = image.contents().get("MF/EF.ICCID");
        return image.iccid().equals(expected.digits())
                && (file == null || Arrays.equals(file.bytes(), expected.toBytes()));
    }

    private void progress(BppCommand next) {
        card.rsp().inProgress().at(prepared.server(), next, metadata.map(ProfileMetadata::iccid));
    }

    private Tlv installed() {
        ProfileMetadata parsed = metadata.orElseThrow();
        Profile profile = card.profiles().install(parsed, profilePackage.toByteArray());
        card.rsp().inProgress().over();
        card.rsp().oneTimeKeys().used();
        Tlv result = InstallationResult.of(prepared.server(), Optional.of(parsed.iccid()))
                .success(prepared.server().credentials(), card.notifications(), profile.isdpAid(), load.response());
        new NotificationIssuer(card.notifications(), card.signer())
                .downloaded(parsed, prepared.server().address());
        return result;
    }

    private Tlv failed(Failure failure) {
        card.rsp().inProgress().over();
        return InstallationResult.of(prepared.server(), metadata.map(ProfileMetadata::iccid))
                .error(
                        prepared.server().credentials(),
                        card.notifications(),
                        failure.command(),
                        failure.reason(),
                        failure.response());
    }
}
