import { Document } from '@/app/ui/document'

export default function ChooseLayout({ children }: LayoutProps<'/'>) {
  return <Document locale="en">{children}</Document>
}
