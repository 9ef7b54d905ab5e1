package dev.mynah.euicc.isdr;

/** Who is told of what happens to a profile, while it happens. */
@FunctionalInterface
public interface ProfileEvents {

    /** Something has happened to the profile with these metadata; what it leads to is part of the same commit. */
    void happened(NotificationEvent event, ProfileMetadata metadata);
}
