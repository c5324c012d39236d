#!/usr/bin/perl
# One JSON object a line, {"message": base64, "zone": {name: txt}}: what Mail::DKIM says of each DKIM signature and of the ARC chain.
use strict;
use warnings;
use JSON::PP;
use MIME::Base64;
use Mail::DKIM::ARC::Verifier;
use Mail::DKIM::Verifier;
use Net::DNS;

my %zone;
{
    no warnings 'redefine';
    *Mail::DKIM::DNS::query = sub {
        my ( $name, $type ) = @_;
        $@ = '';
        my $text = $zone{ lc $name };
        return () unless defined $text && $type eq 'TXT';
        return Net::DNS::RR->new( name => $name, type => 'TXT', txtdata => [ unpack '(a255)*', $text ] );
    };
}

$| = 1;
while ( my $line = <STDIN> ) {
    my $case = decode_json($line);
    %zone = %{ $case->{zone} };
    my $bytes = decode_base64( $case->{message} );
    my %said = ( dkim => [], arc => undef );
    eval {
        my $dkim = Mail::DKIM::Verifier->new;
        $dkim->PRINT($bytes);
        $dkim->CLOSE;
        $said{dkim} = [ map { $_->result } grep { !$_->isa('Mail::DKIM::DkSignature') } $dkim->signatures ];
    };
    eval {
        my $arc = Mail::DKIM::ARC::Verifier->new;
        $arc->PRINT($bytes);
        $arc->CLOSE;
        $said{arc} = $arc->result;
    };
    print encode_json( \%said ), "\n";
}
