// The header of libyaml that HubContent/Parse/FrontMatter/YAMLEvents.swift uses; nothing else imports this module.
#include <yaml.h>
