export default function EntityView({ id }: { readonly id: string; readonly theme: 'light' | 'dark' }) {
  return <main id="main">{id}</main>;
}
